package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.diagnostic.Conclusion;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the professional and the person conclude.
@Schema(name = "DiagnosticCompletionRequest", description = "Conclusion, décidée par le professionnel avec la personne")
public record DiagnosticCompletionRequest(
        @NotNull @Schema(description = "Le diagnostic a été fait avec la personne ; false est refusé")
        Boolean madeWithPerson,

        @NotNull @Min(1) @Max(3) @Schema(description = "1 plutôt professionnel, 2 social et professionnel, 3 plutôt social")
        Integer profil,

        @NotNull @Schema(description = "Ce à quoi le diagnostic conduit")
        Conclusion.DiagnosticOutcome outcome) {}
