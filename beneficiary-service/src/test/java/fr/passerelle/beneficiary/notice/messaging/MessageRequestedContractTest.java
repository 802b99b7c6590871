package fr.passerelle.beneficiary.notice.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.beneficiary.notice.NoticeContent;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.NotKept;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.PromisedDomain;
import fr.passerelle.beneficiary.notice.NoticeTemplate;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessageRequestedContractTest {
    @Test
    void the_example_of_a_request_is_understood() throws Exception {
        // When
        var content =
                RequestedContent.of(read(EventContract.of("MessageRequested.v1").example()));
        // Then
        assertThat(content)
                .isEqualTo(new NoticeContent.Booked(
                        Instant.parse("2026-03-10T08:30:00Z"),
                        NoticeContent.Motif.ORIENTATION,
                        NoticeContent.Modality.SUR_SITE,
                        UUID.fromString("01993a5e-7c00-7000-8000-000000000050")));
        assertThat(content.place()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appointment-invitation | "motif":"ORIENTATION","expiresOn":"2026-03-12"
            appointment-booked     | "motif":"SUIVI","modality":"TELEPHONE","startsAt":"2026-03-10T08:30:00Z"
            appointment-cancelled  | "startsAt":"2026-03-10T08:30:00Z"
            orientation-decided    | "pathway":"SOCIAL","organisationId":"EI-92-ANTONY"
            binome-assigned        | "organisationType":"CCAS","organisationId":"CCAS-92071","startsOn":"2026-04-01"
            cer-validated          | "startsOn":"2026-04-01","endsOn":"2026-09-30"
            breach-notice          | "ground":"CONTRACT_REFUSED","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01"
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"ACTION","actionDomain":"LOGEMENT","actionDueOn":"2026-05-31","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":30,"months":1,"answerBy":"2026-07-01"
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"APPOINTMENT","motif":"SUIVI","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":30,"months":1,"answerBy":"2026-07-01"
            breach-notice          | "ground":"REPEATED","repeatedGround":"CONTRACT_REFUSED","previousOn":"2026-04-01","factsOn":"2026-06-01","sanction":"SUPPRESSION","percent":100,"months":4,"answerBy":"2026-07-01"
            breach-notice          | "ground":"REPEATED","repeatedGround":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"APPOINTMENT","motif":"SUIVI","previousOn":"2026-04-01","factsOn":"2026-06-01","sanction":"SUPPRESSION","percent":50,"months":4,"answerBy":"2026-07-01"
            """)
    void the_least_that_each_template_needs_is_enough(String template, String parameters) throws Exception {
        // Given
        var asked = request(template, parameters);
        EventContract.of("MessageRequested.v1").assertKeptBy(asked);
        // When
        var content = RequestedContent.of(read(asked));
        // Then
        assertThat(content.template()).isEqualTo(NoticeTemplate.ofCode(template).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appointment-sung       | "motif":"SUIVI"                                                | message-template-unknown
            rsa-opening            | "startsOn":"2026-04-01"                                        | message-template-unknown
            appointment-invitation | "motif":"ORIENTATION"                                          | message-parameter-missing
            appointment-booked     | "motif":"SUIVI","startsAt":"2026-03-10T08:30:00Z"              | message-parameter-missing
            appointment-booked     | "motif":"SUIVI","modality":"SUR_SITE","startsAt":"2026-03-10T08:30:00Z" | message-parameter-missing
            appointment-booked     | "motif":"DANSE","modality":"VISIO","startsAt":"2026-03-10T08:30:00Z" | message-parameter-unknown
            appointment-cancelled  | "motif":"SUIVI"                                                | message-parameter-missing
            orientation-decided    | "pathway":"LUNAIRE","organisationId":"EI-92-ANTONY"            | message-parameter-unknown
            orientation-decided    | "pathway":"SOCIAL"                                             | message-parameter-missing
            binome-assigned        | "organisationType":"FRANCE_TRAVAIL","organisationId":"FRANCE-TRAVAIL","startsOn":"2026-04-01" | message-parameter-unknown
            binome-assigned        | "organisationId":"CCAS-92071","startsOn":"2026-04-01"          | message-parameter-missing
            binome-assigned        | "organisationType":"CCAS","organisationId":"CCAS-92071"        | message-parameter-missing
            cer-validated          | "startsOn":"2026-04-01"                                        | message-parameter-missing
            breach-notice          | "factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"CONTROL_REFUSED","sanction":"SUPPRESSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"CONTROL_REFUSED","factsOn":"2026-06-01","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"CONTROL_REFUSED","factsOn":"2026-06-01","sanction":"SUPPRESSION","months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"CONTROL_REFUSED","factsOn":"2026-06-01","sanction":"SUPPRESSION","percent":50,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"CONTROL_REFUSED","factsOn":"2026-06-01","sanction":"SUPPRESSION","percent":50,"months":2 | message-parameter-missing
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"ACTION","actionDueOn":"2026-05-31","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"ACTION","actionDomain":"LOGEMENT","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"APPOINTMENT","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"PROMISE","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-unknown
            breach-notice          | "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"ACTION","actionDomain":"SANTE","actionDueOn":"2026-05-31","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-unknown
            breach-notice          | "ground":"REPEATED","previousOn":"2026-04-01","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"REPEATED","previousOn":"2026-04-01","repeatedGround":"CONTROL_REFUSED","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-unknown
            breach-notice          | "ground":"REPEATED","previousOn":"2026-04-01","repeatedGround":"COMMITMENT_NOT_KEPT","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"REPEATED","repeatedGround":"CONTRACT_REFUSED","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-missing
            breach-notice          | "ground":"NO_SHOW","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":50,"months":2,"answerBy":"2026-07-01" | message-parameter-unknown
            """)
    void what_cannot_be_written_is_refused_with_its_code(String template, String parameters, String code)
            throws Exception {
        // Given
        var message = read(request(template, parameters));
        // Then
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RequestedContent.of(message))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(PromisedDomain.class)
    void each_thing_that_an_action_is_about_may_be_asked(PromisedDomain domain) throws Exception {
        // Given
        var asked = request("breach-notice", """
                "ground":"COMMITMENT_NOT_KEPT","contractStartsOn":"2026-04-01","notKept":"ACTION","actionDomain":"%s",
                "actionDueOn":"2026-05-31","factsOn":"2026-06-01","sanction":"SUSPENSION","percent":30,"months":1,
                "answerBy":"2026-07-01\"""".formatted(domain));
        // When
        var content = (Breach) RequestedContent.of(read(asked));
        // Then
        EventContract.of("MessageRequested.v1").assertKeptBy(asked);
        assertThat(content.notKept()).isEqualTo(NotKept.action(domain, LocalDate.parse("2026-05-31")));
    }

    private static MessageRequestedMessage read(String data) throws JsonProcessingException {
        return EventMapper.create().readValue(data, MessageRequestedMessage.class);
    }

    private static String request(String template, String parameters) {
        return """
                {"beneficiaryId":"01993a5e-7c00-7000-8000-000000000001",
                 "requestId":"01993a5e-7c00-7000-8000-000000000040","template":"%s","parameters":{%s},
                 "dueAt":"2026-03-03T10:00:00Z","factAt":"2026-03-03T10:00:00Z"}""".formatted(template, parameters);
    }
}
