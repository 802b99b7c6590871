package fr.passerelle.platform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingFailureTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "58030"})
    void what_the_database_will_get_over_passes(String state) {
        assertThat(PassingFailure.isOne(wrapped(new SQLException("", state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22001", "42501"})
    void what_it_will_refuse_again_does_not(String state) {
        assertThat(PassingFailure.isOne(wrapped(new SQLException("", state)))).isFalse();
    }

    @Test
    void a_pool_that_waited_in_vain_passes_and_a_defect_does_not() {
        assertThat(PassingFailure.isOne(new SQLException("no connection in time")))
                .isTrue();
        assertThat(PassingFailure.isOne(new NullPointerException())).isFalse();
    }

    @Test
    void a_failed_commit_tells_by_what_it_suppresses() {
        var commit = new IllegalStateException("rolled back");
        commit.addSuppressed(new SQLException("", "57P01"));
        assertThat(PassingFailure.isOne(commit)).isTrue();
    }

    @Test
    void its_kind_quotes_no_message() {
        assertThat(PassingFailure.kind(wrapped(new SQLException("Key (name)=(Rose)", "23505"))))
                .isEqualTo("java.sql.SQLException 23505");
    }

    private static RuntimeException wrapped(SQLException cause) {
        return new IllegalStateException("wrapped", cause);
    }
}
