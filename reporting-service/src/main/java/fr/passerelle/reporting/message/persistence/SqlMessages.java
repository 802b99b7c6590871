package fr.passerelle.reporting.message.persistence;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.reporting.message.DelayCell;
import fr.passerelle.reporting.message.Message;
import fr.passerelle.reporting.message.Messages;
import fr.passerelle.reporting.message.Outcome;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
    private static final String COUNT_MORE = """
            insert into message_count as counter
                (departement, month, commune_code, template, outcome, days, messages)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (departement, month, commune_code, template, outcome, days)
            do update set messages = counter.messages + excluded.messages""";
    private static final String COUNT_LESS = """
            update message_count set messages = messages + ?
            where departement = ? and month = ? and commune_code = ? and template = ? and outcome = ? and days = ?""";
    private static final String COUNTS = """
            select departement, month, commune_code, template, outcome, days, messages from message_count
            where month between ? and ? and template = any (?) and messages > 0""";

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

    @Override
    public void count(DelayCell cell, int change) {
        var departement = cell.cell().row().departement();
        var month = cell.cell().row().month().atDay(1);
        var commune = cell.cell().communeCode();
        var outcome = cell.outcome().name();
        if (change > 0) {
            sql.update(COUNT_MORE, departement, month, commune, cell.template(), outcome, cell.days(), change);
        } else {
            sql.update(COUNT_LESS, change, departement, month, commune, cell.template(), outcome, cell.days());
        }
    }

    @Override
    public Map<DelayCell, Long> counts(Months months, Collection<String> templates) {
        var first = months.from().atDay(1);
        var last = months.to().atDay(1);
        return sql
                .all(
                        COUNTS,
                        row -> Map.entry(counter(row), row.getLong("messages")),
                        first,
                        last,
                        templates.toArray(String[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    private static DelayCell counter(ResultSet row) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        return new DelayCell(
                Cell.of(row.getString("departement"), month, row.getString("commune_code")),
                row.getString("template"),
                Outcome.valueOf(row.getString("outcome")),
                row.getInt("days"));
    }
}
