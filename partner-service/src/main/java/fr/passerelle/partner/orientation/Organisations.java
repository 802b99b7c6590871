package fr.passerelle.partner.orientation;

import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.partner.structure.Structure;
import fr.passerelle.partner.structure.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// What an organisation that may follow people is: the Département, France Travail, a Caf, or one of the directory.
@ApplicationScoped
class Organisations {
    static final String FRANCE_TRAVAIL = "FRANCE-TRAVAIL";
    private static final String DEPARTEMENT = "DEPARTEMENT-";
    private static final String CAF = "CAF-";

    private final Structures structures;

    Organisations(Structures structures) {
        this.structures = structures;
    }

    static String ofDepartement(String departement) {
        return DEPARTEMENT + departement;
    }

    /// The MSA pays too, but has no convention of the Caf's.
    static boolean isCaf(String organisationId) {
        return organisationId.startsWith(CAF);
    }

    Optional<OrganisationType> typeOf(String departement, String organisationId) {
        if (organisationId.equals(ofDepartement(departement))) {
            return Optional.of(OrganisationType.DEPARTEMENT);
        }
        if (organisationId.equals(FRANCE_TRAVAIL)) {
            return Optional.of(OrganisationType.FRANCE_TRAVAIL);
        }
        return structures.ofOrganisation(departement, organisationId).stream()
                .findFirst()
                .map(Structure::organisationType);
    }
}
