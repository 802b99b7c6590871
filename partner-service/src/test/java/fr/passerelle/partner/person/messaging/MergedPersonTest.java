package fr.passerelle.partner.person.messaging;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.partner.Facts;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
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
    void one_proposal_stands_for_two_files_and_both_come_back() {
        // Given
        var survivor = proposed();
        var merged = proposed();
        var theirs = proposals(merged);
        // When
        facts.files("BeneficiaryMerged.v1", survivor, merged);
        facts.household(merged, false, "92002"); // was under way
        // Then
        await().atMost(SOON).until(() -> communes(survivor).equals(List.of("92002")));
        assertThat(proposals(survivor)).as("the survivor's stands").hasSize(1);
        assertThat(proposals(merged)).as("the other one's clock has stopped").isEmpty();
        // When
        facts.files("BeneficiaryUnmerged.v1", survivor, merged);
        // Then
        await().atMost(SOON).until(() -> communes(merged).equals(List.of("92071")));
        assertThat(proposals(merged)).isEqualTo(theirs);
        assertThat(proposals(survivor)).hasSize(1);
    }

    private UUID proposed() {
        var person = Ids.next();
        facts.opened(person, "92071", false, true, Instant.parse("2026-03-02T08:00:00Z"));
        facts.diagnosed(person, 3, "CER", false, "92071");
        await().atMost(SOON).until(() -> proposals(person).size() == 1);
        return person;
    }

    private List<String> proposals(UUID person) {
        return read("select id::text from orientation where beneficiary_id = ? and status = 'PROPOSED'", person);
    }

    private List<String> communes(UUID person) {
        return read("select commune_code from person where beneficiary_id = ?", person);
    }

    private List<String> read(String question, UUID person) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().call(() -> sql.all(question, row -> row.getString(1), person)));
    }
}
