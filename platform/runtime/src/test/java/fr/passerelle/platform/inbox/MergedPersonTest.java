package fr.passerelle.platform.inbox;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.person.PersonAliases;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A fact is taken as told of whoever stands for the person that it names.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class MergedPersonTest {
    @Inject
    Messaging messaging;

    @Test
    void a_fact_told_under_a_merged_id_lands_on_the_survivor_until_the_merge_is_taken_back() {
        // Given
        var survivor = Ids.next();
        var merged = Ids.next();
        var merge = "{\"mergeId\":\"%s\",\"survivor\":\"%s\",\"merged\":\"%s\",\"mergedAt\":\"2026-03-02T08:00:00Z\"}"
                .formatted(Ids.next(), survivor, merged);
        messaging.send(merged.toString(), 1);
        tell(PersonAliases.MERGED, merged, merge);
        // When
        messaging.send(merged.toString(), 2);
        tell(PersonAliases.UNMERGED, merged, merge);
        messaging.send(merged.toString(), 3);
        // Then
        await().atMost(SOON).until(() -> messaging.effects(merged.toString()).size() == 2);
        assertThat(messaging.effects(merged.toString())).isEqualTo(List.of(1, 3));
        assertThat(messaging.effects(survivor.toString())).isEqualTo(List.of(2));
    }

    private void tell(String type, UUID key, String payload) {
        var headers = messaging.headers(Ids.next());
        headers.put(CloudEventHeaders.TYPE, type);
        messaging.send(key.toString(), headers, payload);
    }
}
