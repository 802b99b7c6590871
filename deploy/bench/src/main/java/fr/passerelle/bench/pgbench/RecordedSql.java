package fr.passerelle.bench.pgbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The statements that a service sends for one request, as PostgreSQL logged them, written as a script of pgbench. What
/// must be new each time is made new from the transaction's number `:n`: the ids and the digests.
///
/// @param superuser turns the log of statements on, and off again
/// @param log of the server
public record RecordedSql(Connection superuser, Path log) {
    private static final Pattern ENTRY = Pattern.compile(
            "^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ \\S+ \\[(\\d+)] (LOG|DETAIL|[A-Z]+): +(.*?)(?=^\\d{4}-\\d\\d-\\d\\d [\\d:.]+ \\S+ \\[|\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']++|'')*+')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final Pattern DIGEST = Pattern.compile("'(\\\\x)?([0-9a-f]{64})'");
    /// What pgbench would take for the name of a variable, even within a literal.
    private static final Pattern NAME = Pattern.compile(":(?=[A-Za-z_])");

    private static final String NUMBER = "' || lpad(to_hex(:n::bigint), 12, '0') || '";
    private static final String COLON = "' || chr(58) || '";
    private static final String TEXT = "((?:[^']++|'')*+)";
    private static final Pattern SUM =
            Pattern.compile("'%s(?:(?:%s|%s)%s)+'".formatted(TEXT, Pattern.quote(NUMBER), Pattern.quote(COLON), TEXT));

    /// @param act one request
    /// @param telling a part of a statement that only this request's transaction has
    /// @return the transaction as a script
    public String of(Runnable act, String telling) throws SQLException, IOException {
        var before = Files.size(log);
        var born = System.currentTimeMillis();
        logging("all");
        act.run();
        logging("none");
        var text = Files.readString(log).substring((int) before);
        return transactions(text).stream()
                .filter(transaction -> transaction.stream().anyMatch(sql -> sql.contains(telling)))
                .findFirst()
                .map(transaction -> script(transaction, born))
                .orElseThrow(() -> new IllegalStateException("no transaction with " + telling + " in " + log));
    }

    private void logging(String what) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system set log_statement = '" + what + "'");
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_sleep(0.5)"); // every backend reads its configuration again
        }
    }

    /// From BEGIN to COMMIT, by backend; each statement with its values in their places.
    private static List<List<String>> transactions(String text) {
        var open = new LinkedHashMap<String, List<String>>();
        var closed = new ArrayList<List<String>>();
        for (var entry : ENTRY.matcher(text).results().toList()) {
            var backend = entry.group(1);
            var said = entry.group(3).strip();
            if (said.equals("statement: BEGIN")) {
                open.put(backend, new ArrayList<>());
            } else if (open.containsKey(backend) && said.endsWith(": COMMIT")) {
                closed.add(open.remove(backend));
            } else if (open.containsKey(backend)) {
                take(open.get(backend), entry, said);
            }
        }
        return closed;
    }

    private static void take(List<String> statements, MatchResult entry, String said) {
        if (entry.group(2).equals("DETAIL")) {
            var values = VALUE.matcher(said)
                    .results()
                    .collect(Collectors.toMap(value -> value.group(1), value -> value.group(2), (one, _) -> one));
            var sql = statements.removeLast();
            var type = isAnnouncement(sql) ? "::text[]" : "";
            statements.add(PLACE.matcher(sql)
                    .replaceAll(place -> Matcher.quoteReplacement(
                            inert(values.getOrDefault(place.group(1), place.group())) + type)));
        } else if (said.startsWith("execute ") && !said.contains("pg_catalog")) {
            statements.add(said.substring(said.indexOf(": ") + 2));
        }
    }

    private static String inert(String value) {
        return NAME.matcher(value).replaceAll(Matcher.quoteReplacement(COLON));
    }

    private static String script(List<String> statements, long born) {
        return statements.stream()
                .map(sql -> renewed(sql, born))
                .collect(Collectors.joining(
                        ";\n",
                        "\\set n :client_id * 1000000000 + :turn\n\\set turn :turn + 1\nBEGIN;\n",
                        ";\nCOMMIT;\n"));
    }

    private static String renewed(String sql, long born) {
        var withIds = ID.matcher(sql)
                .replaceAll(id -> UUID.fromString(id.group()).getMostSignificantBits() >>> 16 < born
                        ? id.group()
                        : id.group().substring(0, 24) + NUMBER);
        var withDigests = DIGEST.matcher(withIds)
                .replaceAll(digest -> digest.group(1) == null
                        ? "encode(sha256(int8send(:n::bigint)), 'hex')"
                        : "sha256(int8send(:n::bigint))");
        return joined(withDigests);
    }

    /// A literal that became a sum of texts keeps the place, and the type, of one value.
    private static String joined(String sql) {
        return SUM.matcher(sql)
                .replaceAll(sum -> "(" + Matcher.quoteReplacement(sum.group()) + ")"
                        + (isAnnouncement(sql) ? "" : cast(sum.group(1))));
    }

    private static String cast(String beginning) {
        if (beginning.matches("[0-9a-f-]{24}")) return "::uuid";
        return beginning.startsWith("{") ? "::uuid[]" : "";
    }

    /// Its values are arrays of texts, which the driver knows and PostgreSQL cannot guess.
    private static boolean isAnnouncement(String sql) {
        return sql.contains("insert into outbox") || sql.contains("hashtextextended(key");
    }
}
