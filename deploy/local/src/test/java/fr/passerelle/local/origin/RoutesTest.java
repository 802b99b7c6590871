package fr.passerelle.local.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutesTest {
    @Test
    void a_path_goes_to_the_service_whose_document_promises_its_prefix() {
        // Given
        var routes = Routes.of(Map.of(
                "beneficiary", document("/v1/beneficiaries", "/v1/beneficiaries/{id}", "/v1/caf-files"),
                "reporting", document("/v1/statistics/rsa-rights-opened")));
        // Then
        assertThat(routes.serviceOf("/v1/beneficiaries/7f/accesses")).contains("beneficiary");
        assertThat(routes.serviceOf("/v1/statistics/rsa-rights-opened")).contains("reporting");
        assertThat(routes.serviceOf("/v1/beneficiaries-of-nobody")).isEmpty();
        assertThat(routes.serviceOf("/v1/")).isEmpty();
    }

    @Test
    void one_prefix_in_two_documents_is_refused() {
        var documents = Map.of("beneficiary", document("/v1/notices"), "partner", document("/v1/notices/{id}"));
        assertThatThrownBy(() -> Routes.of(documents)).hasMessageContaining("/v1/notices");
    }

    @Test
    void the_committed_documents_share_no_prefix() {
        var contracts = new Contracts(Path.of("../../docs/contracts"));
        var routes = Routes.of(contracts.documents());
        assertThat(routes.byPrefix().values()).containsAll(contracts.documents().keySet());
    }

    private static JsonObject document(String... paths) {
        var members = new JsonObject();
        for (var path : paths) {
            members.put(path, new JsonObject());
        }
        return new JsonObject().put("paths", members);
    }
}
