package fr.passerelle.platform.inbox;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.person.ErasedPersons;
import fr.passerelle.platform.person.PersonAliases;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A fact of somebody who was erased brings nobody back.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class ErasedPersonTest {
    private static final Set<String> DEPARTEMENTS = Set.of("92", "59");

    @Inject
    Messaging messaging;

    @Inject
    ErasedPersons erased;

    @Inject
    PersonAliases aliases;

    @Test
    void a_fact_that_comes_after_an_erasure_is_left_out() {
        // Given
        var person = Ids.next();
        messaging.send(person.toString(), 1);
        // When
        tell(ErasedPersons.ERASED, person, "{\"beneficiaryId\":\"" + person + "\"}");
        messaging.send(person.toString(), 2);
        // Then
        await().atMost(SOON).until(() -> isErased(person));
        await().during(Duration.ofSeconds(3))
                .atMost(SOON)
                .until(() -> messaging.effects(person.toString()).equals(List.of(1)));
        assertThat(isErased(Ids.next())).isFalse();
    }

    @Test
    void two_files_of_one_person_go_together_count_as_one_and_are_not_named_by_a_merge_told_again() {
        // Given
        var survivor = Ids.next();
        var merged = Ids.next();
        tell(PersonAliases.MERGED, merged, merge(survivor, merged));
        await().atMost(SOON).until(() -> standsForAnother(merged));
        // When
        tell(ErasedPersons.ERASED, survivor, "{\"beneficiaryId\":\"" + survivor + "\"}");
        await().atMost(SOON).until(() -> isErased(merged));
        tell(PersonAliases.MERGED, merged, merge(survivor, merged));
        // Then
        var counted = TenantScope.within(DEPARTEMENTS, () -> erased.of(List.of(survivor, merged)));
        assertThat(counted.get(merged)).isEqualTo(counted.get(survivor)).isNotEqualTo(survivor);
        await().during(Duration.ofSeconds(3)).atMost(SOON).until(() -> !standsForAnother(merged));
    }

    private static String merge(UUID survivor, UUID merged) {
        return "{\"mergeId\":\"%s\",\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedAt\":\"2026-03-02T08:00:00Z\"}"
                .formatted(Ids.next(), survivor, merged);
    }

    private void tell(String type, UUID key, String payload) {
        var headers = messaging.headers(Ids.next());
        headers.put(CloudEventHeaders.TYPE, type);
        messaging.send(key.toString(), headers, payload);
    }

    private boolean standsForAnother(UUID person) {
        return TenantScope.within(
                DEPARTEMENTS, () -> !aliases.survivorOf(person).equals(person));
    }

    private boolean isErased(UUID person) {
        return TenantScope.within(DEPARTEMENTS, () -> erased.of(List.of(person)).containsKey(person));
    }
}
