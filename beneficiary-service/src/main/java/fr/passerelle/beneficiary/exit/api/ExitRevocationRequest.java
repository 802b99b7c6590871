package fr.passerelle.beneficiary.exit.api;

import fr.passerelle.beneficiary.exit.ExitRevocationReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why an exit is taken back.
@Schema(name = "ExitRevocationRequest", description = "Sortie annulée : saisie par erreur, ou qui n'a pas eu lieu")
public record ExitRevocationRequest(@NotNull ExitRevocationReason reason) {}
