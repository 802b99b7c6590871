package fr.passerelle.beneficiary.estimate.api;

import fr.passerelle.beneficiary.estimate.EstimateRsa;
import fr.passerelle.beneficiary.rsascale.Scales;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Reads the scale when the service starts: a file that cannot be relied on stops it there.
@Singleton
class ShippedScale {
    @Produces
    @Singleton
    @Startup
    EstimateRsa estimateRsa() {
        return new EstimateRsa(Scales.shipped());
    }
}
