package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.scheduling.appointment.CancelledBy;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CancellationRequest")
record CancellationRequest(
        @NotNull @Schema(description = "BENEFICIARY : la personne s'excuse ; SERVICE : le service annule")
        CancelledBy cancelledBy) {}
