package fr.passerelle.beneficiary.household;

import static fr.passerelle.beneficiary.household.ToldFixture.anne;
import static fr.passerelle.beneficiary.household.ToldFixture.closed;
import static fr.passerelle.beneficiary.household.ToldFixture.current;
import static fr.passerelle.beneficiary.household.ToldFixture.household;
import static fr.passerelle.beneficiary.household.ToldFixture.open;
import static fr.passerelle.beneficiary.household.ToldFixture.reprise;
import static fr.passerelle.beneficiary.household.ToldFixture.right;
import static fr.passerelle.beneficiary.household.ToldFixture.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.right.DateSource;
import fr.passerelle.beneficiary.right.InMemoryRsaRights;
import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.platform.ids.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordRightTest {
    private final InMemoryRsaRights rights = new InMemoryRsaRights();
    private final RecordRight record = new RecordRight(rights);
    private final Household household = new Household(Ids.next(), "92", ToldFixture.RECEIVED);

    @Test
    void S000_10_a_right_seen_open_in_a_current_file_is_announced_with_date_and_amount() {
        // When
        var result = record(current(told(open())));
        // Then
        assertThat(result.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        RsaRightEvent.Opened.class,
                        opened -> assertThat(opened.opening())
                                .isEqualTo(new Opening(
                                        LocalDate.of(2025, 12, 1),
                                        DateSource.RSA_NATURE_START,
                                        new BigDecimal("646.52"),
                                        "RSD",
                                        false)));
    }

    @Test
    void a_right_of_the_stock_is_recorded_in_silence_and_not_announced_later() {
        // When
        var first = record(reprise(told(open())));
        var second = record(current(told(open())));
        // Then
        assertThat(first.events()).singleElement().isInstanceOf(RsaRightEvent.Recorded.class);
        assertThat(second.events()).isEmpty();
    }

    @Test
    void without_a_running_nature_the_date_is_that_of_the_file() {
        // When
        var result = record(current(told(right("2", List.of(), List.of(), null, "RSD"))));
        // Then
        assertThat(result.right().opening().orElseThrow())
                .extracting(Opening::openedOn, Opening::source)
                .containsExactly(ToldFixture.REFERENCE, DateSource.FILE_REFERENCE_DATE);
    }

    @Test
    void a_nature_majoree_makes_the_right_majore() {
        // When
        var result = record(current(told(right("2", List.of(), List.of(), LocalDate.of(2026, 1, 1), "RSI"))));
        // Then
        assertThat(result.right().opening().orElseThrow().majore()).isTrue();
    }

    @Test
    void a_right_opened_at_the_desk_is_not_opened_again_by_the_file() {
        // Given
        var atDesk = new RsaRight(
                Ids.next(), "92", household.id(), RsaRightState.PENDING, ToldFixture.REFERENCE, ToldFixture.RECEIVED);
        atDesk.open(
                new Opening(ToldFixture.REFERENCE, DateSource.DECISION, BigDecimal.TEN, null, false),
                ToldFixture.RECEIVED);
        rights.add(atDesk);
        // When
        var result = record(current(told(open())));
        // Then
        assertThat(result.events()).isEmpty();
        assertThat(result.right()).isSameAs(atDesk);
    }

    @Test
    void a_right_that_opens_suspended_is_announced_as_both() {
        // When
        var result = record(current(told(suspended("06"))));
        // Then
        assertThat(result.events())
                .hasExactlyElementsOfTypes(RsaRightEvent.Opened.class, RsaRightEvent.Suspended.class);
    }

    @Test
    void a_right_that_opens_after_an_end_is_another_right() {
        // Given
        var first = record(current(told(open())));
        record(current(told(closed("ECH"))));
        // When
        var second = record(current(told(right("2", List.of(), List.of(), LocalDate.of(2026, 2, 1), "RSD"))));
        // Then
        assertThat(second.right()).isNotSameAs(first.right());
        assertThat(second.events()).singleElement().isInstanceOf(RsaRightEvent.Opened.class);
    }

    @Test
    void a_right_that_opens_again_on_the_same_day_is_the_same_right_resumed() {
        // Given
        var first = record(current(told(open())));
        record(current(told(closed("PCG"))));
        // When
        var again = record(current(told(open())));
        // Then
        assertThat(again.right()).isSameAs(first.right());
        assertThat(again.events()).singleElement().isInstanceOf(RsaRightEvent.Resumed.class);
        assertThat(again.warnings()).extracting(RecordHousehold.Warning::rule).containsExactly("right-open-after-end");
    }

    @Test
    void a_request_gives_way_to_the_earlier_right_that_the_caf_takes_up_again() {
        // Given
        var first = record(current(told(open()))).right();
        record(current(told(closed("PCG"))));
        var asked = new RsaRight(
                Ids.next(), "92", household.id(), RsaRightState.PENDING, ToldFixture.REFERENCE, ToldFixture.RECEIVED);
        rights.add(asked);
        // When
        var again = record(current(told(open())));
        // Then
        assertThat(again.right()).isSameAs(first);
        assertThat(again.events()).singleElement().isInstanceOf(RsaRightEvent.Resumed.class);
        assertThat(asked.state()).isEqualTo(RsaRightState.CLOSED);
        assertThat(rights.latestOf(household.id())).contains(first);
        assertThat(record(current(told(closed("PCG")))).events())
                .singleElement()
                .isInstanceOf(RsaRightEvent.Closed.class);
    }

    @Test
    void a_closed_right_that_was_never_seen_open_announces_nothing() {
        // When
        var result = record(current(told(closed("XYZ"))));
        // Then
        assertThat(result.events()).isEmpty();
        assertThat(result.right().reasons().codes()).containsExactly("XYZ");
    }

    private RecordRight.Result record(RecordHousehold.Command command) {
        return record.record(household, command);
    }

    private static HouseholdSnapshot told(HouseholdSnapshot.Right right) {
        return household("7654321", right, anne());
    }
}
