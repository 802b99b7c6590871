package fr.passerelle.platform.tenancy;

import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// A service's table, as plain as it can be.
@ApplicationScoped
public class Notes {
    public record Note(UUID id, String departement, String body) {}

    private final DataSource database;

    @Inject
    Notes(DataSource database) {
        this.database = database;
    }

    @Transactional
    public UUID add(String departement, String body) {
        var id = Ids.next();
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("insert into note (id, departement, body) values (?, ?, ?)")) {
            statement.setObject(1, id);
            statement.setString(2, departement);
            statement.setString(3, body);
            statement.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    @Transactional
    public List<Note> withBody(String body) {
        var found = new ArrayList<Note>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select * from note where body = ? order by id")) {
            statement.setString(1, body);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Note(
                            rows.getObject("id", UUID.class), rows.getString("departement"), rows.getString("body")));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
