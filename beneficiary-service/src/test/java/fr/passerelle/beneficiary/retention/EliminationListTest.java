package fr.passerelle.beneficiary.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.ids.Ids;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EliminationListTest {
    private static final LocalDate DAY = LocalDate.of(2034, 3, 1);

    static Stream<Arguments> everyPair() {
        return Arrays.stream(EliminationStatus.values())
                .flatMap(from -> Arrays.stream(EliminationAct.values()).map(act -> Arguments.of(from, act)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_list_is_decided_once_and_each_act_is_refused_by_its_name(EliminationStatus from, EliminationAct act) {
        // Given
        var list = list(from);
        // When
        Runnable attempt = () -> list.decide(act, DAY, "valideur-92");
        // Then
        if (from == EliminationStatus.DRAWN) {
            attempt.run();
            assertThat(list.decidedBy()).contains("valideur-92");
        } else {
            assertThatThrownBy(attempt::run).hasMessage(act.refusal());
        }
    }

    @Test
    void whoever_drew_a_list_does_not_validate_it() {
        // Given
        var list = list(EliminationStatus.DRAWN);
        // When
        Runnable attempt = () -> list.decide(EliminationAct.VALIDATION, DAY, "dpo-92");
        // Then
        assertThatThrownBy(attempt::run).hasMessage("elimination-validated-by-who-drew-it");
        assertThat(list.status()).isEqualTo(EliminationStatus.DRAWN);
    }

    private static EliminationList list(EliminationStatus status) {
        var list = new EliminationList(Ids.next(), "92", 1, DAY, "dpo-92");
        switch (status) {
            case DRAWN -> {}
            case VALIDATED -> list.decide(EliminationAct.VALIDATION, DAY, "valideur-92");
            case REJECTED -> list.decide(EliminationAct.REJECTION, DAY, "valideur-92");
        }
        return list;
    }
}
