package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Finds what the model has no place for: codes outside the known lists and elements that the format does not know.
/// Both are kept under their path, as received.
final class CodeCheck {
    private static final int MOST_PRESERVED = 200;

    private final Format format;
    private final Consumer<Finding> findings;
    private final Map<String, String> preserved = new LinkedHashMap<>();

    CodeCheck(Format format, Consumer<Finding> findings) {
        this.format = format;
        this.findings = findings;
    }

    Map<String, String> check(Node household) {
        walk(household, "", true);
        return preserved;
    }

    private void walk(Node node, String path, boolean known) {
        var expected = format.childrenOf(node.name());
        var ranks = new LinkedHashMap<String, Integer>();
        for (var child : node.children()) {
            int rank = ranks.merge(child.name(), 1, Integer::sum);
            var childPath = path + "/" + child.name() + (rank == 1 ? "" : "[" + rank + "]");
            boolean childKnown =
                    known && expected.stream().anyMatch(e -> e.name().equals(child.name()));
            judge(child, childPath, childKnown);
            walk(child, childPath, childKnown);
        }
    }

    private void judge(Node node, String path, boolean known) {
        var text = node.text().strip();
        if (text.isEmpty()) {
            return;
        }
        boolean unknownCode = known && KnownCodes.isUnknown(node.name(), text);
        if (unknownCode) {
            findings.accept(Finding.warning(node.line(), node.name(), "code-unknown"));
        }
        if ((unknownCode || !known) && preserved.size() < MOST_PRESERVED) {
            preserved.put(path, text);
        }
    }
}
