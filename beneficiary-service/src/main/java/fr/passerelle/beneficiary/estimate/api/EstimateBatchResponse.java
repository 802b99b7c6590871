package fr.passerelle.beneficiary.estimate.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The estimates, in the order of the households.
@Schema(name = "RsaEstimateBatch", description = "Les estimations, dans l'ordre des foyers")
public record EstimateBatchResponse(List<EstimateResponse> items) {}
