package fr.passerelle.beneficiary.household;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void a_role_that_changes_begins_another_place_and_the_one_before_stays_readable() {
        // Given
        household.seat(List.of(seat(anne, "DEM", true), seat(paul, "ENF", null)), MARCH, AT);
        // When
        var changes = household.seat(List.of(seat(anne, "DEM", true), seat(paul, "AUT", null)), APRIL, AT);
        // Then
        assertThat(changes.any()).isTrue();
        assertThat(changes.joined()).isEmpty();
        assertThat(changes.left()).isEmpty();
        assertThat(household.members()).extracting(Membership::role).containsExactly("DEM", "AUT");
        assertThat(household.membersOn(APRIL.minusDays(1)))
                .extracting(Membership::role)
                .containsExactly("DEM", "ENF");
        assertThat(household.membersOn(APRIL)).extracting(Membership::role).containsExactly("DEM", "AUT");
        assertThat(household.membersOn(MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void a_role_told_anew_for_its_first_day_corrects_it() {
        // Given
        household.seat(List.of(seat(anne, "AUT", true)), APRIL, AT);
        // When
        household.seat(List.of(seat(anne, "DEM", true)), MARCH, AT);
        // Then
        assertThat(household.membersOn(APRIL)).extracting(Membership::role).containsExactly("DEM");
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

    @ParameterizedTest
    @CsvSource({"DEM,false", "DEM CJT ENF,false", "DEM CJT,false", "DEM AUT,false", "DEM ENF,true", "RDO ENF ENF,true"})
    void a_parent_is_single_with_a_child_and_without_a_spouse(String roles, boolean single) {
        // When
        household.seat(
                Arrays.stream(roles.split(" "))
                        .map(role -> seat(Ids.next(), role, null))
                        .toList(),
                MARCH,
                AT);
        // Then
        assertThat(household.isSingleParent()).isEqualTo(single);
    }

    @ParameterizedTest
    @CsvSource({"DEM,true", "ENF,false", "AUT,false"})
    void it_is_the_parent_who_is_alone_and_no_other_member(String role, boolean single) {
        // Given
        household.seat(
                List.of(seat(anne, "DEM", true), seat(paul, "ENF", null), seat(Ids.next(), "AUT", null)), MARCH, AT);
        // When
        var member = household.members().stream()
                .filter(place -> place.role().equals(role))
                .findFirst()
                .orElseThrow();
        // Then
        assertThat(household.isSingleParent(member.personId())).isEqualTo(single);
    }

    @Test
    void a_child_to_be_born_counts_until_the_file_tells_no_more_of_it() {
        // Given
        household.seat(List.of(new Membership.Seat(anne, "DEM", true, true, MARCH)), MARCH, AT);
        var awaiting = household.isSingleParent();
        // When
        household.seat(List.of(seat(anne, "DEM", true)), APRIL, AT);
        // Then
        assertThat(awaiting).isTrue();
        assertThat(household.isSingleParent()).isFalse();
    }

    @Test
    void a_spouse_who_left_leaves_a_single_parent() {
        // Given
        var child = seat(Ids.next(), "ENF", null);
        household.seat(List.of(seat(anne, "DEM", true), seat(paul, "CJT", true), child), MARCH, AT);
        // When
        household.seat(List.of(seat(anne, "DEM", true), child), APRIL, AT);
        // Then
        assertThat(household.isSingleParent()).isTrue();
    }

    private static Membership.Seat seat(UUID person, String role, @Nullable Boolean duties) {
        return new Membership.Seat(person, role, false, duties, null);
    }
}
