package fr.passerelle.partner.action.api;

import fr.passerelle.partner.action.Action;
import fr.passerelle.partner.action.ActionDomain;
import fr.passerelle.partner.action.ActionFormat;
import fr.passerelle.partner.action.ActionType;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Action", description = "Action d'insertion du catalogue")
public record ActionResponse(
        UUID id,
        String departement,
        UUID structureId,

        @Schema(description = "Organisation qui porte l'action")
        String organisationId,

        String name,
        ActionType actionType,
        String theme,

        @Schema(description = "Domaine du socle national de travail social des Caf, déduit de la thématique")
        ActionDomain domain,

        ActionFormat format,
        @Nullable Integer capacity,
        LocalDate from,
        @Nullable LocalDate to,
        long version)
        implements Versioned {

    static ActionResponse of(Action action) {
        return new ActionResponse(
                action.id(),
                action.departement(),
                action.structureId(),
                action.organisationId(),
                action.name(),
                action.type(),
                action.theme().code(),
                action.theme().domain(),
                action.format(),
                action.capacity().orElse(null),
                action.from(),
                action.to().orElse(null),
                action.version());
    }
}
