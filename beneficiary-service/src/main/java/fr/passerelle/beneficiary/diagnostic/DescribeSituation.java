package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.application.RsaApplication;
import fr.passerelle.beneficiary.application.RsaApplications;
import fr.passerelle.beneficiary.diagnostic.DiagnosticAnnouncer.Situation;
import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// What others need to know of a person beside the diagnostic. Somebody without RSA may have no household here.
@ApplicationScoped
class DescribeSituation {
    private final Households households;
    private final RsaApplications applications;

    DescribeSituation(Households households, RsaApplications applications) {
        this.households = households;
        this.applications = applications;
    }

    Situation of(UUID personId) {
        return households
                .currentOf(personId)
                .map(household -> of(personId, household))
                .orElseGet(() -> new Situation(false, null, null));
    }

    private Situation of(UUID personId, Household household) {
        var withoutActivity = applications
                .latestOf(household.id())
                .filter(asked -> asked.applicantId().equals(personId))
                .map(RsaApplication::isWithoutActivity)
                .orElse(null);
        return new Situation(household.isSingleParent(personId), withoutActivity, household.communeCode());
    }
}
