package fr.passerelle.partner.orientation;

import static fr.passerelle.partner.structure.OrganisationType.CAF;
import static fr.passerelle.partner.structure.OrganisationType.DEPARTEMENT;
import static fr.passerelle.partner.structure.OrganisationType.ESPACE_INSERTION;
import static fr.passerelle.partner.structure.OrganisationType.FRANCE_TRAVAIL;

import fr.passerelle.partner.structure.Organisations;
import java.util.Arrays;
import java.util.Optional;

/// The rules that propose; which of them a département applies, and in which order, is a dated parameter.
public enum OrientationRule {
    /// convention of 10 December 2009, article 6: the Caf follows lone parents at no cost
    LONE_PARENT_TO_CAF("lone-parent-to-caf") {
        @Override
        boolean applies(Situation situation) {
            return situation.singleParent();
        }

        @Override
        Optional<Destination> destination(Situation situation) {
            return Optional.ofNullable(situation.payingBodyId())
                    .filter(Organisations::isCaf)
                    .map(caf -> new Destination(Pathway.SOCIAL, caf, CAF));
        }

        @Override
        Optional<OrientationRemark> obstacle(Situation situation) {
            return situation.payingBodyId() == null ? Optional.of(OrientationRemark.CAISSE_INCONNUE) : Optional.empty();
        }
    },
    /// both kinds of difficulties: the espace insertion of the commune
    PROFIL_2_TO_ESPACE_INSERTION("profil-2-to-espace-insertion") {
        @Override
        boolean applies(Situation situation) {
            return situation.isOfProfil(2) && !situation.leadsToFranceTravail();
        }

        @Override
        Optional<Destination> destination(Situation situation) {
            return Optional.ofNullable(situation.espaceInsertion())
                    .map(espace -> new Destination(Pathway.SOCIO_PROFESSIONNEL, espace, ESPACE_INSERTION));
        }

        @Override
        Optional<OrientationRemark> obstacle(Situation situation) {
            return Optional.of(
                    situation.communeCode() == null
                            ? OrientationRemark.COMMUNE_INCONNUE
                            : OrientationRemark.COMMUNE_NON_RATTACHEE);
        }
    },
    /// rather professional difficulties, or a diagnostic that says so
    PROFESSIONAL_TO_FRANCE_TRAVAIL("professional-to-france-travail") {
        @Override
        boolean applies(Situation situation) {
            return situation.leadsToFranceTravail() || situation.isOfProfil(1);
        }

        @Override
        Optional<Destination> destination(Situation situation) {
            return Optional.of(new Destination(Pathway.PROFESSIONNEL, Organisations.FRANCE_TRAVAIL, FRANCE_TRAVAIL));
        }
    },
    /// rather social difficulties
    PROFIL_3_TO_DEPARTEMENT("profil-3-to-departement") {
        @Override
        boolean applies(Situation situation) {
            return situation.isOfProfil(3) && !situation.leadsToFranceTravail();
        }

        @Override
        Optional<Destination> destination(Situation situation) {
            var departement = Organisations.ofDepartement(situation.departement());
            return Optional.of(new Destination(Pathway.SOCIAL, departement, DEPARTEMENT));
        }
    };

    private final String code;

    OrientationRule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    abstract boolean applies(Situation situation);

    /// Where to, for a situation that the rule applies to; empty where something stands in the way.
    abstract Optional<Destination> destination(Situation situation);

    /// What stands in the way where there is no destination.
    Optional<OrientationRemark> obstacle(Situation situation) {
        return Optional.empty();
    }

    static OrientationRule of(String code) {
        return Arrays.stream(values())
                .filter(rule -> rule.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule of orientation is called " + code));
    }
}
