package fr.passerelle.beneficiary.personlist.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.beneficiary.personlist.Judgement;
import fr.passerelle.beneficiary.personlist.LineChoice;
import fr.passerelle.beneficiary.personlist.LineDecision;
import fr.passerelle.beneficiary.personlist.LineOutcome;
import fr.passerelle.beneficiary.personlist.LineReason;
import fr.passerelle.beneficiary.personlist.ListLine;
import fr.passerelle.beneficiary.personlist.ListLine.LineStatus;
import fr.passerelle.beneficiary.personlist.ListLines;
import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A ciphertext a line. What is shown of it, an outcome and rules, says nothing of what stands there.
@ApplicationScoped
class SqlListLines implements ListLines {
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<FieldError>> FAULTS = new TypeReference<>() {};

    private static final String PAGE = """
            select * from person_list_line
            where list_id = ? and number > ? and (?::text is null or outcome = ?::text)
            order by number limit ?""";
    private static final String DUE = """
            select * from person_list_line
            where list_id = ? and due order by number limit ?""";
    private static final String NUMBERED = """
            select * from person_list_line where list_id = ? and number = any (?) order by number""";
    private static final String JUDGE = """
            update person_list_line
            set outcome = ?, reason = ?, alike = ?, earlier_line = ?, faults = ?::jsonb, decision = null, linked_to = null
            where list_id = ? and number = ?""";
    private static final String DECIDE = """
            update person_list_line set decision = ?, linked_to = ? where list_id = ? and number = ?""";
    private static final String REGISTERED = """
            update person_list_line set status = 'REGISTERED', person_id = ?, content = null
            where list_id = ? and number = ?""";
    private static final String CHANGED = """
            update person_list_line set status = 'CHANGED', now_outcome = ?, now_reason = ?, now_faults = ?::jsonb
            where list_id = ? and number = ?""";

    private final ObjectMapper json = JsonMapper.builder().build();
    private final Sql sql;
    private final FieldCipher cipher;

    SqlListLines(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void add(UUID listId, String departement, List<ListedCells> lines) {
        sql.batch(
                "insert into person_list_line (list_id, number, departement, content) values (?, ?, ?, ?)",
                lines,
                line -> new Object[] {
                    listId,
                    line.number(),
                    departement,
                    cipher.encrypt(written(line.cells()), context(listId, line.number()))
                });
    }

    @Override
    public List<ListLine> page(UUID listId, @Nullable LineOutcome outcome, int after, int rows) {
        return sql.all(PAGE, this::line, listId, after, outcome, outcome, rows);
    }

    @Override
    public List<ListLine> toRegister(UUID listId, int most) {
        return sql.all(DUE, this::line, listId, most);
    }

    @Override
    public void judge(UUID listId, Map<Integer, Judgement> judgements) {
        sql.batch(JUDGE, List.copyOf(judgements.entrySet()), one -> new Object[] {
            one.getValue().outcome(),
            one.getValue().reason(),
            one.getValue().personId(),
            one.getValue().earlierLine(),
            written(one.getValue().faults()),
            listId,
            one.getKey()
        });
    }

    @Override
    public List<ListLine> numbered(UUID listId, Collection<Integer> numbers) {
        return sql.all(NUMBERED, this::line, listId, numbers.toArray(Integer[]::new));
    }

    @Override
    public void decide(UUID listId, Map<Integer, LineChoice> choices) {
        sql.batch(DECIDE, List.copyOf(choices.entrySet()), one ->
                new Object[] {one.getValue().decision(), one.getValue().personId(), listId, one.getKey()});
    }

    @Override
    public void registered(UUID listId, Map<Integer, UUID> people) {
        sql.batch(
                REGISTERED, List.copyOf(people.entrySet()), one -> new Object[] {one.getValue(), listId, one.getKey()});
    }

    @Override
    public void changed(UUID listId, int number, Judgement now) {
        sql.update(CHANGED, now.outcome(), now.reason(), written(now.faults()), listId, number);
    }

    @Override
    public Map<LineOutcome, Integer> counts(UUID listId) {
        var counts = new EnumMap<LineOutcome, Integer>(LineOutcome.class);
        sql.all(
                "select outcome, count(*) from person_list_line where list_id = ? and outcome is not null group by 1",
                row -> counts.put(LineOutcome.valueOf(row.getString(1)), row.getInt(2)),
                listId);
        return counts;
    }

    @Override
    public Map<LineDecision, Integer> decisions(UUID listId) {
        var counts = new EnumMap<LineDecision, Integer>(LineDecision.class);
        sql.all(
                "select decision, count(*) from person_list_line where list_id = ? and decision is not null group by 1",
                row -> counts.put(LineDecision.valueOf(row.getString(1)), row.getInt(2)),
                listId);
        return counts;
    }

    @Override
    public int due(UUID listId) {
        return sql.first(
                        "select count(*) from person_list_line where list_id = ? and due", row -> row.getInt(1), listId)
                .orElse(0);
    }

    @Override
    public boolean hasRegistered(UUID listId, UUID personId) {
        return sql.first(
                        "select 1 from person_list_line where list_id = ? and person_id = ?",
                        _ -> true,
                        listId,
                        personId)
                .isPresent();
    }

    @Override
    public void forget(Collection<UUID> listIds) {
        Object lists = listIds.stream().map(UUID::toString).toArray(String[]::new);
        sql.update("delete from person_list_line where list_id = any (?::uuid[])", lists);
    }

    private ListLine line(ResultSet row) throws SQLException {
        var listId = row.getObject("list_id", UUID.class);
        var number = row.getInt("number");
        var content = row.getBytes("content");
        return new ListLine(
                number,
                content == null
                        ? null
                        : new ListedCells(number, read(cipher.decrypt(content, context(listId, number)), CELLS)),
                LineStatus.valueOf(row.getString("status")),
                judgement(row, "", row.getObject("alike", UUID.class)),
                choice(row),
                row.getObject("person_id", UUID.class),
                judgement(row, "now_", null));
    }

    private static @Nullable LineChoice choice(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return decision == null
                ? null
                : new LineChoice(LineDecision.valueOf(decision), row.getObject("linked_to", UUID.class));
    }

    private @Nullable Judgement judgement(ResultSet row, String prefix, @Nullable UUID alike) throws SQLException {
        var outcome = row.getString(prefix + "outcome");
        var reason = row.getString(prefix + "reason");
        return outcome == null
                ? null
                : new Judgement(
                        LineOutcome.valueOf(outcome),
                        reason == null ? null : LineReason.valueOf(reason),
                        alike,
                        prefix.isEmpty() ? row.getObject("earlier_line", Integer.class) : null,
                        read(row.getString(prefix + "faults"), FAULTS));
    }

    /// Bound to its place: copied to another line, it does not open.
    private static String context(UUID listId, int number) {
        return "person_list_line:" + listId + ":" + number;
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line could not be written", e);
        }
    }

    private <T> T read(String written, TypeReference<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line could not be read", e);
        }
    }
}
