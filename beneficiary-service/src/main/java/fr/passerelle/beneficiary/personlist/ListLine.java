package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line with what was shown of it.
///
/// @param cells gone once it is registered
/// @param judgement absent before the columns are mapped
/// @param choice what a human decided of it
/// @param personId who was registered
/// @param now what would happen instead, where that changed
public record ListLine(
        int number,
        @Nullable ListedCells cells,
        LineStatus status,
        @Nullable Judgement judgement,
        @Nullable LineChoice choice,
        @Nullable UUID personId,
        @Nullable Judgement now) {
    /// How far the line is.
    @Schema(name = "PersonListLineStatus")
    public enum LineStatus {
        /// shown, nothing is written
        SHOWN,
        REGISTERED,
        /// what was shown no longer holds: nothing was done, and it says why
        CHANGED
    }
}
