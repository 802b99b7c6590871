package fr.passerelle.testing.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresResourceTest {
    private final Map<String, String> settings = settingsOf("sample");

    @Test
    void the_owner_makes_tables_and_the_application_does_not() throws SQLException {
        try (var owner = connect("quarkus.flyway.username");
                var app = connect("quarkus.datasource.username");
                var statement = owner.createStatement();
                var refused = app.createStatement()) {
            statement.execute("create extension if not exists btree_gist");
            statement.execute("create table if not exists made(id int primary key)");
            assertThatThrownBy(() -> refused.execute("create table forbidden(id int)"))
                    .hasMessageContaining("public");
            assertThatThrownBy(() -> refused.execute("select * from made")).hasMessageContaining("made");
        }
    }

    @Test
    void it_stops_and_starts_again_on_the_same_port_with_its_data() throws SQLException {
        // Given
        try (var owner = connect("quarkus.flyway.username");
                var statement = owner.createStatement()) {
            statement.execute("create table kept as select 42 as answer");
        }
        // When
        PostgresResource.stopServer();
        assertThatThrownBy(() -> connect("quarkus.flyway.username")).isInstanceOf(SQLException.class);
        PostgresResource.startServer();
        // Then
        try (var owner = connect("quarkus.flyway.username");
                var rows = owner.createStatement().executeQuery("select answer from kept")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(42);
        }
    }

    private Connection connect(String user) throws SQLException {
        var url = settings.get("quarkus.datasource.jdbc.url");
        return DriverManager.getConnection(String.valueOf(url), settings.get(user), settings.get(user));
    }

    private static Map<String, String> settingsOf(String service) {
        var resource = new PostgresResource();
        resource.init(Map.of("service", service));
        return resource.start();
    }
}
