package fr.passerelle.beneficiary.household;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HouseholdTest {
    private static final Instant AT = Instant.parse("2026-03-05T05:00:00Z");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private final Household household = new Household(Ids.next(), "92", AT);
    private final UUID anne = Ids.next();
    private final UUID paul = Ids.next();

    @Test
    void people_who_are_told_no_more_have_left_and_keep_their_dates() {
        // Given
        household.seat(List.of(seat(anne, "DEM", true), seat(paul, "CJT", true)), MARCH, AT);
        // When
        var changes = household.seat(List.of(seat(anne, "DEM", true)), APRIL, AT);
        // Then
        assertThat(changes.any()).isTrue();
        assertThat(household.members()).extracting(Membership::personId).containsExactly(anne);
    }

    @Test
    void who_joins_is_named_once() {
        // Given
        household.seat(List.of(seat(anne, "DEM", true)), MARCH, AT);
        // When
        var changes = household.seat(List.of(seat(anne, "DEM", true), seat(paul, "CJT", null)), APRIL, AT);
        // Then
        assertThat(changes.joined()).containsExactly(paul);
        assertThat(household.members().getLast().since()).isEqualTo(APRIL);
    }

    @Test
    void the_same_people_told_again_change_nothing() {
        // Given
        household.seat(List.of(seat(anne, "DEM", true)), MARCH, AT);
        // When
        var changes = household.seat(List.of(seat(anne, "DEM", true)), APRIL, AT);
        // Then
        assertThat(changes.any()).isFalse();
    }

    @Test
    void a_duty_that_begins_is_a_change() {
        // Given
        household.seat(List.of(seat(anne, "DEM", false)), MARCH, AT);
        // When
        var changes = household.seat(List.of(seat(anne, "DEM", true)), APRIL, AT);
        // Then
        assertThat(changes.any()).isTrue();
        assertThat(household.members().getFirst().subjectToRightsAndDuties()).hasValue(true);
    }

    @Test
    void another_street_of_the_same_commune_concerns_nobody_else() {
        // Given
        household.liveAt(new PostalAddress("1 rue A", "92330", "92071", "SCEAUX", "FRA"), AT);
        // When
        var concerns = household.liveAt(new PostalAddress("2 rue B", "92330", "92071", "SCEAUX", "FRA"), AT);
        // Then
        assertThat(concerns).isFalse();
        assertThat(household.address().orElseThrow().lines()).containsExactly("2 rue B");
    }

    private static Membership.Seat seat(UUID person, String role, @Nullable Boolean duties) {
        return new Membership.Seat(person, role, false, duties, null);
    }
}
