package fr.passerelle.scheduling.person.messaging;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.scheduling.Facts;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The rows of a person here follow a merge and come back with its reversal.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class MergedPersonTest {
    @Inject
    Facts facts;

    @Inject
    Sql sql;

    @Test
    void one_invitation_stands_for_two_files_and_both_come_back() {
        // Given
        var survivor = facts.opened("92002", "2026-12-02T08:00:00Z");
        var merged = facts.opened("92002", "2026-12-03T08:00:00Z");
        await().atMost(SOON)
                .until(() -> invitations(survivor).size() + invitations(merged).size() == 2);
        var theirs = invitations(merged);
        // When
        facts.files("BeneficiaryMerged.v1", survivor, merged);
        facts.moved(merged, "92071"); // was under way
        // Then
        await().atMost(SOON).until(() -> communes(survivor).equals(List.of("92071")));
        assertThat(invitations(survivor)).as("the survivor's stands").hasSize(1);
        assertThat(invitations(merged)).as("the other one is put aside").isEmpty();
        // When
        facts.files("BeneficiaryUnmerged.v1", survivor, merged);
        // Then
        await().atMost(SOON).until(() -> communes(merged).equals(List.of("92002")));
        assertThat(invitations(merged)).isEqualTo(theirs);
        assertThat(invitations(survivor)).hasSize(1);
    }

    private List<String> invitations(UUID person) {
        return read("select id::text from invitation where beneficiary_id = ?", person);
    }

    private List<String> communes(UUID person) {
        return read("select commune_code from person where id = ?", person);
    }

    private List<String> read(String question, UUID person) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().call(() -> sql.all(question, row -> row.getString(1), person)));
    }
}
