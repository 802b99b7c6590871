package fr.passerelle.beneficiary.merge.api;

import fr.passerelle.beneficiary.merge.BeneficiaryMerge;
import fr.passerelle.beneficiary.merge.MergeRefused;
import fr.passerelle.beneficiary.merge.Merges;
import fr.passerelle.beneficiary.merge.Takeovers;
import fr.passerelle.platform.audit.ReadAudit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// Merges as they are shown; both people leave a row in the audit.
@ApplicationScoped
class MergeViews {
    private final Session entities;
    private final Merges merges;
    private final Takeovers takeovers;
    private final ReadAudit audit;

    MergeViews(Session entities, Merges merges, Takeovers takeovers, ReadAudit audit) {
        this.entities = entities;
        this.merges = merges;
        this.takeovers = takeovers;
        this.audit = audit;
    }

    BeneficiaryMergeResponse byId(UUID id) {
        return shown(merges.byId(id).orElseThrow(MergeRefused::unknown));
    }

    /// After a change, its flush makes the version that is shown.
    BeneficiaryMergeResponse shown(BeneficiaryMerge merge) {
        entities.flush();
        audit.shown(
                List.of(
                        new ReadAudit.Shown(merge.survivorId(), merge.departement()),
                        new ReadAudit.Shown(merge.mergedId(), merge.departement())),
                List.of("merge"));
        return BeneficiaryMergeResponse.of(merge, takeovers.of(merge.id()));
    }
}
