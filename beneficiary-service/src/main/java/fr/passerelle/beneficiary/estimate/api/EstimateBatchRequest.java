package fr.passerelle.beneficiary.estimate.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Many households at once.
@Schema(name = "RsaEstimateBatchRequest", description = "De 1 à 500 foyers")
public record EstimateBatchRequest(
        @NotEmpty @Size(max = 500) List<@Valid @NotNull EstimateRequest> items) {}
