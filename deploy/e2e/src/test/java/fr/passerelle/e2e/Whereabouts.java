package fr.passerelle.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Every place in which something could be found: all tables of all services, all topics, the disk.
final class Whereabouts {
    static final List<String> SERVICES = List.of("beneficiary", "scheduling", "partner", "contract", "reporting");

    private static final String TABLES = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'm') and not c.relispartition
              and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'""";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Whereabouts() {}

    /// A row of whatever table, each of its columns as text.
    record Row(String service, String table, String text) {
        boolean names(String id) {
            return text.contains(id);
        }
    }

    /// Rows of every table of every schema that hold one of the words in whatever column.
    static List<Row> rowsWith(Collection<String> words) {
        return SERVICES.stream().flatMap(service -> rowsOf(service, words)).toList();
    }

    private static Stream<Row> rowsOf(String service, Collection<String> words) {
        if (words.isEmpty()) {
            return Stream.empty();
        }
        var any = words.stream()
                .map(word -> word.replace("'", "''").replace(".", "\\."))
                .collect(Collectors.joining("|"));
        return World.rows(service, TABLES).stream()
                .flatMap(table ->
                        World.rows(service, "select t::text from %s t where t::text ~* '%s'".formatted(table, any))
                                .stream()
                                .map(text -> new Row(service, table.replaceFirst("^public\\.", ""), text)));
    }

    /// All that is announced in the département, in every partition from the beginning.
    static List<ConsumerRecord<String, String>> announced() {
        return SERVICES.stream()
                .flatMap(service -> Stream.of(service, service + "-sensitive"))
                .flatMap(family -> Topic.read("passerelle.%s.92.v1".formatted(family)).stream())
                .toList();
    }

    /// All that a service could not take.
    static List<ConsumerRecord<String, String>> parked() {
        return SERVICES.stream()
                .flatMap(service -> Topic.parkedBy(service).stream())
                .toList();
    }

    static Set<String> idsIn(Collection<ConsumerRecord<String, String>> facts) {
        return facts.stream()
                .flatMap(fact -> Stream.of(String.valueOf(fact.key()), fact.value()))
                .flatMap(text -> ID.matcher(text).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Contents of files of the Caf that wait to be read or are kept; the local run has the default folder.
    static List<String> spooled() {
        return files(Path.of(System.getProperty("java.io.tmpdir"), "passerelle-caf-files")).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /// Lines of the services' logs that hold one of the words.
    static List<String> loggedWith(Collection<String> words) {
        return files(World.platform().home().resolve("log")).stream()
                .flatMap(Whereabouts::lines)
                .filter(line -> words.stream().anyMatch(line::contains))
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
