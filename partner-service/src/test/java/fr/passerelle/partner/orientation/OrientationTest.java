package fr.passerelle.partner.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.partner.person.Person;
import fr.passerelle.partner.person.PersonFixture;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrientationTest {
    private static final Instant AT = Instant.parse("2026-03-12T09:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-12");
    private static final Period WEEK = Period.ofDays(7);
    private static final Proposal TO_CAF = proposal("CAF-921", "lone-parent-to-caf");

    private final Person person = PersonFixture.opened(AT, true);

    @ParameterizedTest
    @EnumSource(OrientationStatus.class)
    void only_what_is_proposed_is_decided(OrientationStatus from) {
        // Given
        var orientation = in(from);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> orientation.decide(decision(DAY), Optional.empty()));
        // Then
        if (from == OrientationStatus.PROPOSED) {
            assertThat(refusal).isNull();
            assertThat(orientation.status()).isEqualTo(OrientationStatus.DECIDED);
        } else {
            assertThat(refusal.code()).isEqualTo("orientation-decision-not-allowed");
            assertThat(refusal.parameters()).containsEntry("from", from.name());
            assertThat(orientation.status()).isEqualTo(from);
        }
    }

    @ParameterizedTest
    @EnumSource(OrientationStatus.class)
    void only_what_was_decided_gives_way_to_the_next(OrientationStatus from) {
        // Given
        var orientation = in(from);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> orientation.giveWayTo(DAY.plusDays(30), WEEK));
        // Then
        if (from == OrientationStatus.DECIDED) {
            assertThat(refusal).isNull();
            assertThat(orientation.endsOn()).contains(DAY.plusDays(29));
        } else {
            assertThat(refusal.code()).isEqualTo("orientation-end-not-allowed");
            assertThat(orientation.status()).isEqualTo(from);
        }
    }

    @Test
    void an_orientation_lasts_a_week_at_least() {
        // Given
        var orientation = in(OrientationStatus.DECIDED);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> orientation.giveWayTo(DAY.plusDays(6), WEEK));
        // Then
        assertThat(refusal.code()).isEqualTo("orientation-too-short");
        assertThat(orientation.status()).isEqualTo(OrientationStatus.DECIDED);
    }

    @Test
    void a_proposal_is_announced_once_and_again_where_it_changes() {
        // Given
        var orientation = new Orientation(Ids.next(), person, 1, DAY);
        // When
        var first = orientation.propose(TO_CAF, person, null, AT);
        var same = orientation.propose(TO_CAF, person, null, AT);
        var other = orientation.propose(proposal("DEPARTEMENT-92", "profil-3-to-departement"), person, null, AT);
        var none = orientation.propose(Proposal.NONE, person, null, AT);
        // Then
        assertThat(first).isPresent();
        assertThat(same).isEmpty();
        assertThat(other).isPresent();
        assertThat(none).isEmpty();
    }

    @Test
    void it_is_overdue_when_the_legal_time_is_over_and_nobody_has_decided() {
        // Given
        var due = due();
        var orientation = new Orientation(Ids.next(), person, 1, DAY);
        orientation.propose(TO_CAF, person, due, AT);
        // Then
        assertThat(orientation.isOverdue(DAY.plusDays(42))).isFalse();
        assertThat(orientation.isOverdue(DAY.plusDays(43))).isTrue();
        orientation.decide(decision(DAY), Optional.empty());
        assertThat(orientation.isOverdue(DAY.plusDays(43))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"34,", "35,APPROACHING", "42,APPROACHING", "43,MISSED"})
    void S003_17_the_legal_time_is_told_of_as_far_as_it_has_come(int days, Due.@Nullable Step told) {
        // Given
        var orientation = new Orientation(Ids.next(), person, 1, DAY);
        orientation.propose(TO_CAF, person, due(), AT);
        // When
        var reminded = orientation.remind(DAY.plusDays(days), AT);
        // Then
        assertThat(reminded.map(event -> ((OrientationEvent.Reminded) event).step()))
                .isEqualTo(Optional.ofNullable(told));
    }

    @Test
    void S003_17_each_word_on_the_legal_time_is_said_once_and_none_after_the_decision() {
        // Given
        var orientation = new Orientation(Ids.next(), person, 1, DAY);
        orientation.propose(TO_CAF, person, due(), AT);
        // When
        var first = orientation.remind(DAY.plusDays(35), AT);
        var again = orientation.remind(DAY.plusDays(36), AT);
        var over = orientation.remind(DAY.plusDays(43), AT);
        var overAgain = orientation.remind(DAY.plusDays(50), AT);
        // Then
        assertThat(first).isPresent();
        assertThat(again).isEmpty();
        assertThat(over).isPresent();
        assertThat(overAgain).isEmpty();
        assertThat(decided(due()).remind(DAY.plusDays(43), AT)).isEmpty();
    }

    @Test
    void another_legal_time_is_told_of_again() {
        // Given
        var orientation = new Orientation(Ids.next(), person, 1, DAY);
        orientation.propose(TO_CAF, person, due(), AT);
        orientation.remind(DAY.plusDays(43), AT);
        // When
        orientation.propose(TO_CAF, person, new Due(DAY, DAY.plusDays(60), DAY.plusDays(53), "CASF"), AT);
        // Then
        assertThat(orientation.remind(DAY.plusDays(43), AT)).isEmpty();
        assertThat(orientation.remind(DAY.plusDays(53), AT)).isPresent();
    }

    private Orientation decided(Due due) {
        var orientation = new Orientation(Ids.next(), person, 1, DAY);
        orientation.propose(TO_CAF, person, due, AT);
        orientation.decide(decision(DAY), Optional.empty());
        return orientation;
    }

    private static Due due() {
        return new Due(DAY, DAY.plusDays(42), DAY.plusDays(35), "CASF, art. D262-65-2");
    }

    private Orientation in(OrientationStatus status) {
        var orientation = new Orientation(Ids.next(), person, 1, DAY);
        orientation.propose(TO_CAF, person, null, AT);
        if (status != OrientationStatus.PROPOSED) {
            orientation.decide(decision(DAY), Optional.empty());
        }
        if (status == OrientationStatus.ENDED) {
            orientation.giveWayTo(DAY.plusDays(20), WEEK);
        }
        return orientation;
    }

    private static Proposal proposal(String organisationId, String rule) {
        return new Proposal(
                Pathway.SOCIAL, organisationId, OrganisationType.CAF, List.of(rule), List.of(), null, null, false);
    }

    private static Decision decision(LocalDate startsOn) {
        return new Decision(
                Pathway.SOCIAL,
                "CAF-921",
                OrganisationType.CAF,
                startsOn,
                AT,
                "agent-92",
                "PRESIDENT_DU_CONSEIL_DEPARTEMENTAL",
                "CASF, art. L262-29",
                null,
                true);
    }
}
