package fr.passerelle.reporting.message.persistence;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.reporting.message.Message;
import fr.passerelle.reporting.message.Messages;
import fr.passerelle.reporting.message.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlMessages implements Messages {
    private static final String HELD = """
            select message_id, beneficiary_id, departement, template, fact_at, commune_code, outcome, days
            from message where message_id = ? for update""";
    private static final String HELD_OF_PERSON = """
            select message_id, beneficiary_id, departement, template, fact_at, commune_code, outcome, days
            from message where beneficiary_id = ? order by message_id for update""";
    private static final String KEEP = """
            insert into message
                (message_id, beneficiary_id, departement, template, fact_at, commune_code, outcome, days)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (message_id) do update set
                fact_at = excluded.fact_at, commune_code = excluded.commune_code,
                outcome = excluded.outcome, days = excluded.days""";

    private final Sql sql;

    SqlMessages(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Message> held(UUID messageId) {
        return sql.first(HELD, SqlMessages::message, messageId);
    }

    @Override
    public List<Message> heldOf(UUID beneficiaryId) {
        return sql.all(HELD_OF_PERSON, SqlMessages::message, beneficiaryId);
    }

    @Override
    public void keep(Message message) {
        sql.update(
                KEEP,
                message.id(),
                message.beneficiaryId(),
                message.departement(),
                message.template(),
                message.factAt(),
                message.communeCode(),
                message.outcome().name(),
                message.days());
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getObject("message_id", UUID.class),
                row.getObject("beneficiary_id", UUID.class),
                row.getString("departement"),
                row.getString("template"),
                row.getTimestamp("fact_at").toInstant(),
                row.getString("commune_code"),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("days"));
    }
}
