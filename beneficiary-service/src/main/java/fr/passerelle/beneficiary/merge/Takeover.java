package fr.passerelle.beneficiary.merge;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One thing that the survivor has from the merged file.
///
/// @param endedAt when the merge was taken back
@Schema(name = "MergeTakeover", description = "Ce que le dossier gardé tient de l'autre")
public record Takeover(
        TakenField field,

        @Schema(
                description = "HELD : le dossier gardé s'en sert ; GIVEN_BACK : ôté quand la réunion a été défaite ; "
                        + "KEPT : resté, parce qu'une autre valeur a été dite depuis")
        State state,

        Instant takenAt,
        @Nullable Instant endedAt) {

    @Schema(name = "MergeTakeoverState")
    public enum State {
        /// the survivor uses it
        HELD,
        /// the merge was taken back, and it with it
        GIVEN_BACK,
        /// something else was told since, which is the survivor's own
        KEPT
    }
}
