package fr.passerelle.beneficiary.link.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.link.LinkCause;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkContractTest {
    private static final Instant TOLD = Instant.parse("2026-03-20T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"AppointmentBooked.v1", "AppointmentCancelled.v1"})
    void the_examples_of_appointments_link_who_holds_the_site_and_who_receives(String event) throws Exception {
        // When
        var message = read(event, AppointmentMessage.class);
        // Then
        assertThat(message.causes("92"))
                .allMatch(cause -> cause.reason() == LinkReason.APPOINTMENT)
                .extracting(LinkCause::organisationId)
                .containsExactly("EI-92-ANTONY", "CAF-921");
    }

    @Test
    void the_example_of_an_orientation_names_the_organisation_that_follows() throws Exception {
        // When
        var message = read("OrientationDecided.v1", OrientationMessage.class);
        // Then
        assertThat(message.organisationId()).isEqualTo("EI-92-ANTONY");
        assertThat(message.startsOn()).isEqualTo("2026-03-12");
        assertThat(message.previousOrganisationId()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ReferralAccepted.v1, 2026-03-20", "ReferralRefused.v1, 2026-03-22", "ReferralCompleted.v1, 2026-05-29"
    })
    void the_examples_of_referrals_name_who_holds_the_action_and_its_last_day(String event, LocalDate lastDay)
            throws Exception {
        // When
        var message = read(event, ReferralMessage.class);
        // Then
        assertThat(message.cause("92").organisationId()).isEqualTo("ASSO-PLAINE-EMPLOI");
        assertThat(message.lastDay(TOLD)).isEqualTo(lastDay);
    }

    @Test
    void the_example_of_a_referral_sent_says_until_when_an_answer_is_awaited() throws Exception {
        // When
        var message = read("ReferralSent.v1", ReferralSentMessage.class);
        // Then
        assertThat(message.cause("92").organisationId()).isEqualTo("ASSO-PLAINE-EMPLOI");
        assertThat(message.answerDueOn()).isEqualTo("2026-04-19");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BinomeAssigned.v1", "BinomeEnded.v1"})
    void the_examples_of_binomes_link_both_organisations(String event) throws Exception {
        // When
        var message = read(event, BinomeMessage.class);
        // Then
        assertThat(message.causes("92"))
                .allMatch(cause -> cause.reason() == LinkReason.BINOME)
                .extracting(LinkCause::organisationId)
                .containsExactly("FRANCE-TRAVAIL", "DEPARTEMENT-92");
    }

    private static <T> T read(String event, Class<T> type) throws JsonProcessingException {
        return EventMapper.create().readValue(EventContract.of(event).example(), type);
    }
}
