package fr.passerelle.partner.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T23:30:00Z");

    @Test
    void the_clock_starts_on_the_paris_day_on_which_the_opening_was_received() {
        assertThat(PersonFixture.opened(RECEIVED, true).clockStartedOn()).contains(LocalDate.parse("2026-03-03"));
    }

    @Test
    void no_clock_runs_for_one_who_is_not_subject_to_rights_and_duties() {
        assertThat(PersonFixture.opened(RECEIVED, false).clockStartedOn()).isEmpty();
    }

    @Test
    void a_right_that_was_there_before_starts_no_clock() {
        // Given
        var person = new Person(Ids.next(), "92");
        // When
        person.learn(PersonFixture.became(Ids.next(), RightState.OPEN));
        person.learn(new HouseholdFact("92071", false, true));
        // Then
        assertThat(person.isRightOpen()).isTrue();
        assertThat(person.clockStartedOn()).isEmpty();
    }

    @Test
    void an_opening_told_again_does_not_start_the_clock_again_and_another_right_does() {
        // Given
        var person = new Person(Ids.next(), "92");
        var right = Ids.next();
        person.learn(PersonFixture.right(right, RECEIVED, true));
        // When
        person.learn(PersonFixture.right(right, RECEIVED.plusSeconds(864_000), true));
        var again = person.clockStartedOn();
        person.learn(PersonFixture.right(Ids.next(), RECEIVED.plusSeconds(864_000), true));
        // Then
        assertThat(again).contains(LocalDate.parse("2026-03-03"));
        assertThat(person.clockStartedOn()).contains(LocalDate.parse("2026-03-13"));
    }

    @Test
    void a_request_opens_nothing_and_takes_nothing_from_a_right_that_is_open() {
        // Given
        var person = new Person(Ids.next(), "92");
        var right = Ids.next();
        // When
        person.learn(PersonFixture.became(right, RightState.REQUESTED));
        var asked = person.isRightOpen();
        person.learn(PersonFixture.right(right, RECEIVED, true));
        person.learn(PersonFixture.became(Ids.next(), RightState.REQUESTED));
        person.learn(PersonFixture.became(right, RightState.REQUESTED));
        // Then
        assertThat(asked).isFalse();
        assertThat(person.isRightOpen()).isTrue();
        assertThat(person.clockStartedOn()).isPresent();
    }

    @Test
    void a_closed_right_stops_the_clock_and_the_end_of_a_former_one_does_not() {
        // Given
        var person = new Person(Ids.next(), "92");
        var right = Ids.next();
        person.learn(PersonFixture.right(right, RECEIVED, true));
        // When
        person.learn(PersonFixture.became(Ids.next(), RightState.CLOSED));
        var afterAnother = person.isRightOpen();
        person.learn(PersonFixture.became(right, RightState.CLOSED));
        // Then
        assertThat(afterAnother).isTrue();
        assertThat(person.rightState()).contains(RightState.CLOSED);
        assertThat(person.clockStartedOn()).isEmpty();
    }

    @Test
    void an_end_told_before_anything_else_is_kept() {
        // Given
        var person = new Person(Ids.next(), "92");
        // When
        person.learn(PersonFixture.became(Ids.next(), RightState.CLOSED));
        // Then
        assertThat(person.rightState()).contains(RightState.CLOSED);
    }

    @Test
    void whoever_passed_the_file_on_pays_no_more_and_the_right_stands() {
        // Given
        var person = PersonFixture.opened(RECEIVED, true);
        var before = person.isPaidBy("CAF-921");
        // When
        person.passedOn();
        // Then
        assertThat(before).isTrue();
        assertThat(person.isPaidBy("CAF-921")).isFalse();
        assertThat(person.payingBodyId()).isEmpty();
        assertThat(person.isRightOpen()).isTrue();
    }

    @Test
    void what_is_not_told_changes_nothing() {
        // Given
        var person = PersonFixture.opened(RECEIVED, true);
        // When
        person.learn(new HouseholdFact(null, true, null));
        // Then
        assertThat(person.communeCode()).contains("92071");
        assertThat(person.isSingleParent()).isTrue();
        assertThat(person.clockStartedOn()).isPresent();
    }
}
