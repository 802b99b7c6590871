package fr.passerelle.beneficiary;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.drafted;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.interview;

import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryWrite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// Forms of somebody who is there, spoilt; the endpoints that are not named here get one made from their schema.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class BadInputTest {
    private static final String ESTIMATE =
            "{\"month\":\"2026-04\",\"departement\":\"92\",\"members\":[{\"role\":\"DEMANDEUR\",\"age\":40,"
                    + "\"resources\":{\"SALAIRE\":{\"2026-02\":100}}}],"
                    + "\"housing\":{\"status\":\"LOCATAIRE\",\"aideLogement\":10}}";

    @Test
    void a_spoilt_form_is_refused_in_words_by_every_endpoint_and_leaves_no_name_in_the_log() {
        // Given
        var nir = nir();
        var application = registered(EveryWrite.WORD, "Rose", nir);
        String somebody = application.path("beneficiaryId");
        String diagnostic = drafted("agent-92", somebody, interview()).path("id");
        var member = person("DEM", EveryWrite.WORD, "Ada", ",\"nir\":\"" + nir + "\"");
        var walk = walk().secret(nir)
                .secret(nir.substring(0, 13))
                .form("/v1/rsa-applications", application(member))
                .with("/v1/rsa-rights/{id}/opening", "id", application.path("rsaRightId"))
                .form("/v1/diagnostics", about(somebody, interview()))
                .with("/v1/diagnostics/{id}", "id", diagnostic)
                .with("/v1/diagnostics/{id}/completion", "id", diagnostic)
                .with("/v1/beneficiaries/{id}/exits", "id", somebody)
                .with("/v1/beneficiaries/{id}/rights-information", "id", somebody);
        // Then
        walk.assertThatBadInputIsRefusedInWords();
    }

    private static EveryWrite walk() {
        return EveryWrite.of(
                        "beneficiary",
                        Tokens.of("agent-92"),
                        Tokens.of("gestionnaire-caf-92"),
                        Tokens.of("referent-92"),
                        Tokens.of("dpo-92"),
                        Tokens.of("valideur-92"))
                .form("/v1/rsa-estimates", ESTIMATE)
                .form("/v1/rsa-estimates/batch", "{\"items\":[" + ESTIMATE + "]}")
                .form("/v1/rsa-rights/{id}/opening", opening("2026-01-01", "600.00"))
                .form("/v1/diagnostics/{id}", interview());
    }

    private static String about(String person, String form) {
        return "{\"beneficiaryId\":\"" + person + "\"," + form.strip().substring(1);
    }
}
