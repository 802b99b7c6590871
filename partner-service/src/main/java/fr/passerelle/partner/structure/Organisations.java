package fr.passerelle.partner.structure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// What an organisation that may follow people is: the Département, France Travail, a Caf, or one of the directory.
@ApplicationScoped
public class Organisations {
    public static final String FRANCE_TRAVAIL = "FRANCE-TRAVAIL";
    private static final String DEPARTEMENT = "DEPARTEMENT-";
    private static final String CAF = "CAF-";

    private final Structures structures;

    Organisations(Structures structures) {
        this.structures = structures;
    }

    public static String ofDepartement(String departement) {
        return DEPARTEMENT + departement;
    }

    /// The MSA pays too, but has no convention of the Caf's.
    public static boolean isCaf(String organisationId) {
        return organisationId.startsWith(CAF);
    }

    public Optional<OrganisationType> typeOf(String departement, String organisationId) {
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
