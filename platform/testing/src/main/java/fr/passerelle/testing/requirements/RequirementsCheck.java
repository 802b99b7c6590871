package fr.passerelle.testing.requirements;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says where the table and the tests disagree: a demand is done when a test bears its id, and only then.
public final class RequirementsCheck {
    private static final Pattern BEARER = Pattern.compile(
            "^\\s*(?:@\\w+\\s+)*(?:(?:public|final|abstract)\\s+)*(?:void|class)\\s+(S\\d{3}_\\d{2})_",
            Pattern.MULTILINE);
    private static final Set<String> STATES = Set.of("done", "planned");

    /// Demands in each of the five documents; fixed, since the documents are.
    private static final List<Integer> DEMANDS = List.of(20, 27, 39, 18, 15);

    private RequirementsCheck() {}

    /// The check over `docs/requirements.md` and every test source of the repository.
    public static List<String> complaints() {
        var root = Repository.root();
        var tests = Repository.sourceFolders("test").stream()
                .flatMap(folder -> Repository.files(folder, RequirementsCheck::isJava).stream())
                .map(Repository::text)
                .toList();
        return complaints(Repository.text(root.resolve("docs/requirements.md")), tests, expected());
    }

    static List<String> complaints(String table, Collection<String> tests, Set<String> expected) {
        var rows = Requirement.read(table);
        var proved = tests.stream().flatMap(RequirementsCheck::borne).collect(Collectors.toCollection(TreeSet::new));
        var found = new ArrayList<String>();
        var seen = new TreeSet<String>();
        for (var row : rows) {
            if (!seen.add(row.id())) {
                found.add(row.id() + " stands twice in the table");
            }
            if (!STATES.contains(row.state())) {
                found.add(row.id() + " has the state " + row.state() + ", neither done nor planned");
            }
            if (row.isDone() && !proved.contains(row.id())) {
                found.add(row.id() + " is said to be done and no test bears its id");
            }
            if (!row.isDone() && proved.contains(row.id())) {
                found.add(row.id() + " is proved by a test and the table does not say done");
            }
        }
        missing(expected, seen).forEach(id -> found.add(id + " is missing from the table"));
        missing(seen, expected).forEach(id -> found.add(id + " is no id of the five documents"));
        missing(proved, seen).forEach(id -> found.add(id + " is borne by a test and not in the table"));
        return found;
    }

    static Set<String> expected() {
        return IntStream.range(0, DEMANDS.size())
                .boxed()
                .flatMap(document -> IntStream.rangeClosed(1, DEMANDS.get(document))
                        .mapToObj(place -> "S%03d_%02d".formatted(document, place)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> missing(Set<String> wanted, Set<String> present) {
        return wanted.stream().filter(id -> !present.contains(id));
    }

    private static Stream<String> borne(String source) {
        return BEARER.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }
}
