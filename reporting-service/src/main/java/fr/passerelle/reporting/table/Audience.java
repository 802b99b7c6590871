package fr.passerelle.reporting.table;

import fr.passerelle.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Who a table is for.
public enum Audience {
    /// Those of the Département who see the files anyway: every cell.
    INTERNAL,
    /// Everybody: complete months only, without the cells that point at few people.
    PUBLISHABLE;

    /// How an audience is written in a question.
    public static final String WRITTEN = "^(INTERNAL|PUBLISHABLE)$";

    /// The audience asked for; without one, the widest view that the caller has.
    ///
    /// @param seesExactFigures whether the caller's organisation may see every cell
    public static Audience asked(@Nullable String written, boolean seesExactFigures) {
        var audience = written == null ? (seesExactFigures ? INTERNAL : PUBLISHABLE) : valueOf(written);
        if (audience == INTERNAL && !seesExactFigures) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "statistics-internal");
        }
        return audience;
    }
}
