package fr.passerelle.beneficiary.estimate.api;

import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What an agent may have mistyped, by field.
final class FormFaults {
    /// One mistake in each of many households is told often enough.
    private static final int TOLD = 100;

    private static final int NAME = 60;

    private final Texts texts;
    private final List<FieldError> found = new ArrayList<>();

    FormFaults(Texts texts) {
        this.texts = texts;
    }

    void add(String field, String rule) {
        if (found.size() < TOLD) {
            found.add(texts.refused(field, rule, Map.of()));
        }
    }

    /// A name that the caller chose comes back short and harmless.
    static String named(String path, String name) {
        var clean = name.replaceAll("\\p{C}", "?");
        return path + "." + (clean.length() > NAME ? clean.substring(0, NAME) + "…" : clean);
    }

    /// The problem bears the name of the first rule, so that a caller with one mistake can act on its type.
    void refuse() {
        if (!found.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, found.getFirst().rule(), Map.of(), found);
        }
    }
}
