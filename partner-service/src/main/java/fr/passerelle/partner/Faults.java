package fr.passerelle.partner;

import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rules that a form breaks, told together.
public final class Faults {
    private static final int FAR = 50;

    private final Texts texts;
    private final List<FieldError> found = new ArrayList<>();

    public Faults(Texts texts) {
        this.texts = texts;
    }

    public Faults add(String field, String rule) {
        found.add(texts.refused(field, rule, Map.of()));
        return this;
    }

    public void addUnless(boolean kept, String field, String rule) {
        if (!kept) {
            add(field, rule);
        }
    }

    /// A day that far is a slip of the keyboard, and a term counted from it may end on no day that can be written.
    public void addIfFar(@Nullable LocalDate day, LocalDate today, String field) {
        addUnless(day == null || !day.isAfter(today.plusYears(FAR)), field, "date-too-far");
    }

    /// The problem bears the name of the first rule, so that a caller with one mistake can act on its type.
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, found.getFirst().rule(), Map.of(), found);
        }
    }
}
