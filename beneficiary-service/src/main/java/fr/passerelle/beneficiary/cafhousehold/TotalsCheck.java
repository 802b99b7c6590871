package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import fr.passerelle.beneficiary.vrsb.NodeReader;
import fr.passerelle.beneficiary.vrsb.Section;
import fr.passerelle.beneficiary.vrsb.Windows1252;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Judges how a file ends: whether it was cut, and whether its own totals are those received.
public final class TotalsCheck {
    private static final String TOTALS = "TransmissionFlux";
    private static final String ROOT_START = "<Racine>";
    private static final String ROOT_END = "</Racine>";

    private TotalsCheck() {}

    /// @param tail what follows the last household
    /// @param households how many households were found, malformed ones included
    /// @param anomalies in how many of them the Caf reports an anomaly
    public static List<Finding> check(Section tail, long households, long anomalies) {
        var text = Windows1252.decode(tail.bytes());
        if (!text.contains(ROOT_END)) {
            return List.of(Finding.error(tail.endLine(), "Racine", "file-cut"));
        }
        try {
            return compare(NodeReader.read(ROOT_START + text, tail.line()), households, anomalies);
        } catch (NodeReader.Malformed e) {
            return List.of(Finding.warning(e.line(), e.element(), "content-unexpected"));
        }
    }

    /// What the file itself says that it holds.
    ///
    /// @param tail what follows the last household
    public static DeclaredTotals declared(Section tail) {
        var text = Windows1252.decode(tail.bytes());
        try {
            return text.contains(ROOT_END)
                    ? declared(NodeReader.read(ROOT_START + text, tail.line()))
                    : DeclaredTotals.NONE;
        } catch (NodeReader.Malformed _) {
            return DeclaredTotals.NONE;
        }
    }

    private static DeclaredTotals declared(Node root) {
        return new DeclaredTotals(
                number(root, "NBTOTDOSRSATRANSM").orElse(null),
                number(root, "NBTOTDOSRSATRANSMANO").orElse(null));
    }

    private static Optional<Long> number(Node root, String element) {
        return root.textAt(TOTALS, element).flatMap(Lexical::number).map(Number::longValue);
    }

    private static List<Finding> compare(Node root, long households, long anomalies) {
        var totals = root.at(TOTALS);
        if (totals.isEmpty()) {
            return List.of(Finding.warning(root.line(), TOTALS, "totals-missing"));
        }
        var findings = new ArrayList<Finding>();
        for (var other : root.children()) {
            if (!other.name().equals(TOTALS)) {
                findings.add(Finding.warning(other.line(), other.name(), "element-unknown"));
            }
        }
        compare(totals.orElseThrow(), "NBTOTDOSRSATRANSM", "total-households", households, findings);
        compare(totals.orElseThrow(), "NBTOTDOSRSATRANSMANO", "total-anomalies", anomalies, findings);
        return findings;
    }

    private static void compare(Node totals, String element, String rule, long received, List<Finding> findings) {
        long line = totals.at(element).map(Node::line).orElse(totals.line());
        var declared = totals.textAt(element).flatMap(Lexical::number);
        if (declared.isEmpty()) {
            findings.add(Finding.warning(line, element, "totals-missing"));
        } else if (declared.orElseThrow().longValue() != received) {
            findings.add(Finding.warning(line, element, rule)
                    .with("declared", declared.orElseThrow().longValue())
                    .with("received", received));
        }
    }
}
