package fr.passerelle.partner;

import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class OpenApiContractTest {
    @Test
    void the_document_served_is_the_one_committed() {
        OpenApiContract.of("partner").assertServed();
    }
}
