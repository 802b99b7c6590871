package fr.passerelle.beneficiary.situation.api;

import fr.passerelle.beneficiary.situation.PublicCategory;
import fr.passerelle.beneficiary.situation.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What follows from what is known of a person.
@Schema(name = "Situation", description = "Ce qui se déduit du foyer et du droit ; rien n'est saisi ici")
public record SituationResponse(
        UUID beneficiaryId,
        LocalDate asOf,

        @Schema(description = "Parent seul avec un enfant, ou une grossesse en cours")
        boolean singleParent,

        @Schema(description = "Un enfant a moins que l'âge fixé par le Département (trois ans)")
        boolean youngChild,

        @Schema(description = "Sans activité, comme dit à la demande du demandeur ; absent si personne ne l'a dit")
        @Nullable Boolean withoutActivity,

        @Schema(description = "1, 2 ou 3, décidé au dernier diagnostic") @Nullable Integer profil,

        @Schema(description = "Un signalement de prévention est en cours ou suivi ; lu par le Département seul")
        @Nullable Boolean prevention,

        @Schema(description = "Publics, aux codes de la nomenclature nationale (nomenclature public)")
        List<String> publics) {

    static SituationResponse of(
            Situation situation, List<PublicCategory> publics, @Nullable Boolean prevention, LocalDate on) {
        return new SituationResponse(
                situation.person().id(),
                on,
                situation.singleParent(),
                situation.youngChild(),
                situation.withoutActivity(),
                situation.person().profil().orElse(null),
                prevention,
                publics.stream().map(PublicCategory::nationalCode).toList());
    }
}
