package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.cafhousehold.Format.Child;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Holds a household against the format. What breaks it is a warning, as real files do break it, unless it keeps the
/// household or a person from being told from another.
final class FormatCheck {
    private final Format format;
    private final Consumer<Finding> findings;

    FormatCheck(Format format, Consumer<Finding> findings) {
        this.format = format;
        this.findings = findings;
    }

    void check(Node element) {
        var expected = format.childrenOf(element.name());
        var counts = new HashMap<String, Integer>();
        int reached = 0;
        for (var node : element.children()) {
            int position = positionOf(expected, node.name());
            if (position < 0) {
                findings.accept(Finding.warning(node.line(), node.name(), "element-unknown"));
            } else {
                if (position < reached) {
                    findings.accept(Finding.warning(node.line(), node.name(), "element-order"));
                }
                reached = Math.max(reached, position);
                checkChild(expected.get(position), node, counts);
            }
        }
        expected.forEach(child -> checkPresence(element, child, counts));
        checkStrayText(element);
    }

    private void checkChild(Child child, Node node, Map<String, Integer> counts) {
        int count = counts.merge(child.name(), 1, Integer::sum);
        if (count == child.most() + 1) {
            findings.accept(Finding.warning(node.line(), node.name(), "element-repeated")
                    .with("most", child.most()));
        }
        if (child.type() == Format.Type.ELEMENT) {
            check(node);
        } else {
            node.children()
                    .forEach(inner -> findings.accept(Finding.warning(inner.line(), inner.name(), "element-unknown")));
            new ValueCheck(child, node, findings).check();
        }
    }

    private void checkPresence(Node element, Child child, Map<String, Integer> counts) {
        int count = counts.getOrDefault(child.name(), 0);
        if (count >= child.least()) {
            return;
        }
        if (child.identifying()) {
            findings.accept(Finding.error(element.line(), child.name(), "identity-missing"));
        } else if (child.least() == 1) {
            findings.accept(Finding.warning(element.line(), child.name(), "element-missing"));
        } else {
            findings.accept(Finding.warning(element.line(), child.name(), "element-too-few")
                    .with("least", child.least())
                    .with("count", count));
        }
    }

    private void checkStrayText(Node element) {
        if (!element.text().isBlank()) {
            findings.accept(Finding.warning(element.line(), element.name(), "text-unexpected"));
        }
    }

    private static int positionOf(List<Child> expected, String name) {
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
