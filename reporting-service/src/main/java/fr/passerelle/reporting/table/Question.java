package fr.passerelle.reporting.table;

import org.jspecify.annotations.Nullable;

/// Which table is asked for.
///
/// @param communeCode shows the cells of this commune only; the totals stay those of the département
public record Question(Months months, @Nullable String communeCode, Audience audience) {
    boolean isAbout(Cell cell) {
        return communeCode == null || communeCode.equals(cell.communeCode());
    }
}
