package fr.passerelle.contract;

import static fr.passerelle.contract.cer.api.CerDesk.draft;

import fr.passerelle.contract.cer.api.CerDesk;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryWrite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Forms that are taken as they stand, spoilt.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class BadInputTest {
    private static final String ENGAGEMENT = "CONTRAT_ENGAGEMENT";

    @Inject
    Situations situations;

    @Test
    void a_spoilt_form_is_refused_in_words_by_every_endpoint_and_leaves_no_name_in_the_log() {
        // Given
        var today = situations.today();
        var followed = situations.readyToSign();
        var frein = situations.heldBackByChildcare(followed);
        String drafted = draft("referent-92", situations.readyToSign(), ENGAGEMENT, content(today, null))
                .path("id");
        // Then
        EveryWrite.of("contract", Tokens.of("agent-92"), Tokens.of("referent-92"), Tokens.of("valideur-92"))
                .eachIsTaken()
                .form("/v1/cers", """
                        {"beneficiaryId":"%s","type":"CONTRAT_ENGAGEMENT","content":%s}""".formatted(followed, content(today, frein)))
                .form("/v1/cers/{id}", content(today, null))
                .with("/v1/cers/{id}", "id", drafted)
                .form("/v1/cers/{id}/amendments", """
                        {"reason":"%1$s","jobFirstReason":"%1$s","steps":[%2$s]}""".formatted(EveryWrite.WORD, step(today, null)))
                .with("/v1/cers/{id}/amendments", "id", validated(today))
                .form("/v1/cers/{id}/rejection", """
                        {"reason":"INCOMPLETE","comment":"%s"}""".formatted(EveryWrite.WORD))
                .with("/v1/cers/{id}/rejection", "id", submitted(today))
                .form("/v1/cers/{id}/signatures", """
                        {"party":"BENEFICIARY","signedOn":"%1$s","means":"IN_PERSON",
                         "rightsInformation":{"documentVersion":"v3","channel":"INTERVIEW","informedOn":"%1$s"}}""".formatted(today))
                .with("/v1/cers/{id}/signatures", "id", untold(today))
                .assertThatBadInputIsRefusedInWords();
    }

    /// Of somebody who is told of their rights as they sign.
    private String untold(LocalDate today) {
        var person = situations.followedBy("92", "EI-92-ANTONY", "ESPACE_INSERTION");
        return CerDesk.drafted(person, today, 6);
    }

    private String submitted(LocalDate today) {
        var id = CerDesk.drafted(situations.readyToSign(), today, 6);
        CerDesk.submit(id, today);
        return id;
    }

    private String validated(LocalDate today) {
        var id = submitted(today);
        CerDesk.validate(id).then().statusCode(200);
        return id;
    }

    private static String content(LocalDate startsOn, @Nullable UUID frein) {
        return """
                {"goal":"%1$s","objectives":["INSERTION_SOCIALE","SANTE"],"steps":[%2$s],"startsOn":"%3$s","months":9,
                 "weeklyHours":10,"hoursReason":"%1$s","jobFirstReason":"%1$s"}""".formatted(EveryWrite.WORD, step(startsOn, frein), startsOn);
    }

    private static String step(LocalDate dueOn, @Nullable UUID frein) {
        return """
                {"title":"%1$s","actions":[{"id":"%2$s","label":"%1$s","engagedBy":"BENEFICIARY","domain":"GARDE_ENFANTS",
                 "dueOn":"%3$s","status":"TO_DO"%4$s}]}""".formatted(EveryWrite.WORD, Ids.next(), dueOn, frein == null ? "" : ",\"freinId\":\"" + frein + "\"");
    }
}
