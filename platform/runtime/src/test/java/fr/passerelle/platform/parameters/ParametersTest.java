package fr.passerelle.platform.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.parameters.Parameters.Parameter;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ParametersTest {
    private static final String CODE = "reminder-delay";
    private static final String REGIME = "DROIT_COMMUN";
    private static final LocalDate IN_2025 = LocalDate.parse("2025-06-01");

    @Inject
    Parameters parameters;

    @Inject
    DataSource database;

    @Test
    void the_value_in_force_is_the_latest_that_has_begun() {
        assertThat(parameters.inForce(CODE, "92", REGIME, LocalDate.parse("2023-12-31")))
                .isEmpty();
        assertThat(parameters.inForce(CODE, "92", REGIME, LocalDate.parse("2024-12-31")))
                .get()
                .extracting(Parameter::value, Parameter::verified)
                .containsExactly("P10D", true);
        assertThat(parameters.inForce(CODE, "92", REGIME, LocalDate.parse("2025-01-01")))
                .get()
                .extracting(Parameter::value, Parameter::legalBasis, Parameter::verified)
                .containsExactly("P8D", "CASF art. L. 262-1", false);
    }

    @Test
    void a_departement_s_own_value_goes_before_the_national_one_for_it_alone() throws SQLException {
        // Given
        TenantScope.within(Set.of("14"), () -> insert("'14'"));
        // When
        var own = TenantScope.within(Set.of("14"), () -> parameters.inForce(CODE, "14", REGIME, IN_2025));
        var others = TenantScope.within(Set.of("92"), () -> parameters.inForce(CODE, "92", REGIME, IN_2025));
        var all = TenantScope.within(Set.of("14"), () -> parameters.inForce("14", IN_2025));
        // Then
        assertThat(own).get().extracting(Parameter::value).isEqualTo("P12D");
        assertThat(others).get().extracting(Parameter::value).isEqualTo("P8D");
        assertThat(all).extracting(Parameter::value).containsExactly("P12D");
    }

    @Test
    void the_service_changes_no_national_value() {
        assertThatThrownBy(() -> TenantScope.within(Set.of("92"), () -> insert("null")))
                .hasMessageContaining("row-level security");
    }

    private void insert(String departement) {
        var sql = "insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)"
                + " values ('" + CODE + "', " + departement + ", '" + REGIME
                + "', '2023-01-01', 'P12D', 'Délibération du 1er mars', true)";
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
