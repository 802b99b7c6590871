package fr.passerelle.beneficiary.rightsinformation.persistence;

import fr.passerelle.beneficiary.rightsinformation.RightsInformation;
import fr.passerelle.beneficiary.rightsinformation.RightsInformations;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PanacheRightsInformations implements RightsInformations, PanacheRepositoryBase<RightsInformation, UUID> {
    @Override
    public void add(RightsInformation act) {
        persist(act);
    }
}
