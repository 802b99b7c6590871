package fr.passerelle.platform.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CloudEventHeadersTest {
    private static final UUID ID = UUID.fromString("0198c1f4-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_fact_of_one_service_names_the_schema_of_that_service() {
        // Given
        var opened = Announcement.of("DoorOpened.v1", "door", "person", "92", AT, Map.of());
        // When
        var headers = CloudEventHeaders.of(ID, "house", opened, null);
        // Then
        assertThat(headers)
                .containsEntry("ce_type", "fr.passerelle.house.DoorOpened.v1")
                .containsEntry("ce_dataschema", "urn:passerelle:schema:house:DoorOpened.v1");
    }

    @Test
    void a_fact_of_any_service_keeps_the_name_of_its_service_and_names_the_one_schema() {
        // Given
        var asked = Announcement.ofAny("MessageRequested.v1", "request", "person", "92", AT, Map.of());
        // When
        var headers = CloudEventHeaders.of(ID, "house", asked, null);
        // Then
        assertThat(headers)
                .containsEntry("ce_type", "fr.passerelle.house.MessageRequested.v1")
                .containsEntry("ce_source", "/services/house")
                .containsEntry("ce_dataschema", "urn:passerelle:schema:any:MessageRequested.v1");
    }
}
