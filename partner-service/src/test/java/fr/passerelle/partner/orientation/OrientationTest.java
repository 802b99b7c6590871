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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        var due = new Due(DAY, DAY.plusDays(42), "CASF, art. D262-65-2");
        var orientation = new Orientation(Ids.next(), person, 1, DAY);
        orientation.propose(TO_CAF, person, due, AT);
        // Then
        assertThat(orientation.isOverdue(DAY.plusDays(42))).isFalse();
        assertThat(orientation.isOverdue(DAY.plusDays(43))).isTrue();
        orientation.decide(decision(DAY), Optional.empty());
        assertThat(orientation.isOverdue(DAY.plusDays(43))).isFalse();
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
