package fr.passerelle.scheduling;

import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryWrite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class BadInputTest {
    @Test
    void a_spoilt_form_is_refused_in_words_by_every_endpoint_and_leaves_no_name_in_the_log() {
        EveryWrite.of(
                        "scheduling",
                        Tokens.of("agent-92"),
                        Tokens.of("coordonnateur-antony"),
                        Tokens.of("valideur-92"),
                        Tokens.of("ccas-sceaux"),
                        Tokens.of("caf-92"))
                .assertThatBadInputIsRefusedInWords();
    }
}
