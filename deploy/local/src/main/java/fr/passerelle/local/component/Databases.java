package fr.passerelle.local.component;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// A database, an owner and an application role per service; the application role owns nothing and bypasses nothing.
record Databases(Connection superuser) {
    /// Passwords of the local platform only: everything listens on the loopback interface.
    static String owner(String database) {
        return database + "_owner";
    }

    static String application(String database) {
        return database + "_app";
    }

    void create(List<String> services) throws SQLException {
        for (var service : services) {
            role(owner(service));
            role(application(service));
            database(service);
            run("grant connect on database %s to %s".formatted(service, application(service)));
        }
    }

    /// Keycloak has one role, and it is the owner: it migrates its own schema.
    void createOwned(String database) throws SQLException {
        role(owner(database));
        database(database);
    }

    private void role(String name) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", name)) {
            run("create role %s login password '%s' nosuperuser nobypassrls".formatted(name, name));
        }
    }

    private void database(String name) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            run("create database %s owner %s".formatted(name, owner(name)));
            run("revoke all on database %s from public".formatted(name));
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
