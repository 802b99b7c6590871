package fr.passerelle.testing.requirements;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says where the table of proofs names a test that is not there or proves something else, and which demand of its
/// service it forgets.
public final class ProofCheck {
    /// Java files bear the name of their class. What stands between a blank line and a method is said of it.
    private static final Pattern METHOD = Pattern.compile("^\\s*void\\s+(\\w+)\\(", Pattern.MULTILINE);
    private static final Pattern RUN = Pattern.compile("^\\s*@(Test|ParameterizedTest)\\b", Pattern.MULTILINE);
    private static final Pattern DISABLED = Pattern.compile("^\\s*@Disabled", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("^(?:\\w+ )*class ", Pattern.MULTILINE);
    private static final Pattern LEADING_IDS = Pattern.compile("^((?:S\\d{3}_\\d{2}_)+)");

    private ProofCheck() {}

    /// One row of a table of proofs: `| id | tests | endpoint or event |`.
    ///
    /// @param tests each as `Class#method`
    /// @param shownBy endpoint or event by which somebody outside sees it
    private record Proof(String id, List<String> tests, String shownBy) {
        private static final Pattern ROW = Pattern.compile("^\\|\\s*(S\\d{3}_\\d{2})\\s*\\|([^|]*)\\|([^|]*)\\|$");
        private static final Pattern TEST = Pattern.compile("`(\\w+#\\w+)`");

        Proof {
            tests = List.copyOf(tests);
        }

        private static List<Proof> read(String document) {
            return document.lines()
                    .map(String::strip)
                    .map(ROW::matcher)
                    .filter(row -> row.matches())
                    .map(row -> new Proof(
                            row.group(1), tests(row.group(2)), row.group(3).strip()))
                    .toList();
        }

        private static List<String> tests(String cell) {
            return TEST.matcher(cell)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        }
    }

    /// The check over `docs/requirements.md` and every test source of the repository.
    ///
    /// @param service whose demands are to be proved, all that are done
    public static List<String> complaints(String service) {
        var tests = Repository.sourceFolders("test").stream()
                .flatMap(folder -> Repository.files(folder, ProofCheck::isJava).stream())
                .flatMap(ProofCheck::tests)
                .toList();
        return complaints(Repository.text(Repository.root().resolve("docs/requirements.md")), tests, service);
    }

    /// @param tests each as `Class#method`, with every test that is run
    static List<String> complaints(String document, Collection<String> tests, String service) {
        var proofs = Proof.read(document);
        var known = new TreeSet<>(tests);
        var found = new ArrayList<String>();
        var seen = new TreeSet<String>();
        var done = Requirement.read(document).stream()
                .filter(Requirement::isDone)
                .collect(Collectors.toMap(Requirement::id, row -> row, (first, _) -> first));
        for (var proof : proofs) {
            if (!seen.add(proof.id())) {
                found.add(proof.id() + " is proved twice");
            }
            if (!done.containsKey(proof.id())) {
                found.add(proof.id() + " has proofs and the table of demands does not say done");
            }
            judge(proof, known, found);
        }
        done.values().stream()
                .filter(row -> row.isFor(service) && !seen.contains(row.id()))
                .map(row -> row.id() + " is a demand on " + service + " without a row of proofs")
                .sorted()
                .forEach(found::add);
        return found;
    }

    private static void judge(Proof proof, Collection<String> known, List<String> found) {
        if (proof.tests().isEmpty()) {
            found.add(proof.id() + " names no test that proves it");
        }
        if (proof.shownBy().isEmpty()) {
            found.add(proof.id() + " names neither an endpoint nor an event");
        }
        for (var test : proof.tests()) {
            if (!known.contains(test)) {
                found.add(proof.id() + " is proved by " + test + ", which is not there");
            }
            if (!bears(test, proof.id())) {
                found.add(proof.id() + " is proved by " + test + ", whose name does not begin with it");
            }
        }
    }

    /// A test that proves several demands begins with all their ids.
    private static boolean bears(String test, String id) {
        var ids = LEADING_IDS.matcher(test.substring(test.indexOf('#') + 1));
        return ids.find() && ids.group(1).contains(id + "_");
    }

    private static Stream<String> tests(Path file) {
        var name = file.getFileName().toString().replace(".java", "");
        return runIn(Repository.text(file)).map(method -> name + "#" + method);
    }

    /// The methods of a test class that a build runs.
    static Stream<String> runIn(String source) {
        var type = TYPE.matcher(source);
        if (!type.find() || DISABLED.matcher(source.substring(0, type.start())).find()) {
            return Stream.empty();
        }
        return METHOD.matcher(source)
                .results()
                .filter(found -> isRun(source.substring(0, found.start(1))))
                .map((MatchResult found) -> found.group(1));
    }

    private static boolean isRun(String upToName) {
        var said = upToName.substring(upToName.lastIndexOf("\n\n") + 1);
        return RUN.matcher(said).find() && !DISABLED.matcher(said).find();
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }
}
