package fr.passerelle.contract.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.passerelle.contract.frein.Frein;
import fr.passerelle.platform.ids.Ids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentsTest {
    private static final Frein CHILDCARE = new Frein(Ids.next(), "GARDE_ENFANTS", true);
    private static final Step CRECHE = step(CommitmentDomain.GARDE_ENFANTS, CHILDCARE.id());
    private static final Step JOB = step(CommitmentDomain.RECHERCHE_EMPLOI, null);
    private static final Step PROJECT = step(CommitmentDomain.PROJET_PROFESSIONNEL, null);
    private static final Step HOUSING = step(CommitmentDomain.LOGEMENT, null);

    @Test
    void a_job_before_the_work_on_a_blocking_frein_leaves_it_behind() {
        assertThat(of(JOB, CRECHE).leftBehind(List.of(CHILDCARE))).containsExactly(CHILDCARE);
        assertThat(of(PROJECT, CRECHE).leftBehind(List.of(CHILDCARE))).containsExactly(CHILDCARE);
        assertThat(of(HOUSING, JOB).leftBehind(List.of(CHILDCARE))).containsExactly(CHILDCARE);
    }

    @Test
    void a_frein_worked_on_first_or_at_once_is_not_left_behind() {
        var both = new Step(
                "Ensemble", List.of(CRECHE.actions().getFirst(), JOB.actions().getFirst()));
        assertThat(of(CRECHE, JOB).leftBehind(List.of(CHILDCARE))).isEmpty();
        assertThat(of(both).leftBehind(List.of(CHILDCARE))).isEmpty();
    }

    @Test
    void without_a_step_towards_a_job_nothing_comes_before_it() {
        assertThat(of(HOUSING).leftBehind(List.of(CHILDCARE))).isEmpty();
        assertThat(of(JOB).leftBehind(List.of())).isEmpty();
    }

    @Test
    void a_contract_has_a_step_and_a_step_an_action() {
        assertThatIllegalArgumentException().isThrownBy(() -> of());
        assertThatIllegalArgumentException().isThrownBy(() -> new Step("Vide", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-01,9,2026-12-31",
        "2026-01-31,1,2026-02-27",
        "2026-03-15,12,2027-03-14",
        "2024-02-29,12,2025-02-27"
    })
    void a_term_ends_the_day_before(LocalDate startsOn, int months, LocalDate endsOn) {
        var content = new CerContent("But", of(HOUSING), startsOn, months, null, null, null);
        assertThat(content.endsOn()).isEqualTo(endsOn);
        assertThat(content.following().startsOn()).isEqualTo(endsOn.plusDays(1));
    }

    private static Commitments of(Step... steps) {
        return new Commitments(Set.of(CommitmentDomain.INSERTION_SOCIALE), Arrays.asList(steps));
    }

    private static Step step(CommitmentDomain domain, @Nullable UUID freinId) {
        var action = new CommittedAction(
                Ids.next(),
                "Faire",
                EngagedBy.BENEFICIARY,
                domain,
                LocalDate.of(2026, 5, 1),
                CerActionStatus.TO_DO,
                freinId);
        return new Step("Étape", List.of(action));
    }
}
