package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.cafhousehold.Format.Child;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Lexical;
import fr.passerelle.beneficiary.vrsb.Node;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Holds one value against its type. The value itself is never repeated: it may be a person's.
final class ValueCheck {
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^[+-]?0*");

    private final Child child;
    private final Node node;
    private final Consumer<Finding> findings;

    ValueCheck(Child child, Node node, Consumer<Finding> findings) {
        this.child = child;
        this.node = node;
        this.findings = findings;
    }

    void check() {
        var text = node.text().strip();
        if (text.isEmpty()) {
            checkEmpty();
            return;
        }
        switch (child.type()) {
            case ELEMENT -> throw new IllegalArgumentException(child.name());
            case TEXT -> checkLength(node.text().length());
            case DIGITS -> {
                if (matches(INTEGER, text)) {
                    checkLength(digits(text));
                }
            }
            case DECIMAL -> checkDecimal(text);
            case FLAG -> require(Lexical.flag(text).isPresent(), "value-not-flag");
            case DATE -> checkDate(text);
            case TIME -> require(Lexical.time(text).isPresent(), "value-not-time");
        }
    }

    private void checkEmpty() {
        if (child.identifying()) {
            findings.accept(Finding.error(node.line(), node.name(), "identity-missing"));
        } else if (child.type() != Format.Type.TEXT) {
            warn("value-missing");
        }
    }

    private void checkDate(String text) {
        if (Lexical.date(text).isEmpty()) {
            if (child.identifying()) {
                findings.accept(Finding.error(node.line(), node.name(), "identity-not-date"));
            } else {
                warn("value-not-date");
            }
        }
    }

    private void checkDecimal(String text) {
        if (matches(DECIMAL, text)) {
            int point = text.indexOf('.');
            int fraction = point < 0 ? 0 : text.length() - point - 1;
            checkLength(digits(text) - (point < 0 ? 0 : 1));
            if (fraction > child.fraction()) {
                findings.accept(Finding.warning(node.line(), node.name(), "value-too-precise")
                        .with("most", child.fraction()));
            }
        }
    }

    private boolean matches(Pattern pattern, String text) {
        boolean matches = pattern.matcher(text).matches();
        require(matches, "value-not-number");
        return matches;
    }

    private void checkLength(int length) {
        if (length > child.size()) {
            findings.accept(Finding.warning(node.line(), node.name(), "value-too-long")
                    .with("most", child.size())
                    .with("count", length));
        }
    }

    private void require(boolean right, String rule) {
        if (!right) {
            warn(rule);
        }
    }

    private void warn(String rule) {
        findings.accept(Finding.warning(node.line(), node.name(), rule));
    }

    private static int digits(String number) {
        return LEADING_ZEROS.matcher(number).replaceFirst("").length();
    }
}
