package fr.passerelle.demo;

import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;

/// One `InfosFoyerRSA`, its elements in the order of the schema.
final class HouseholdWriter {
    private static final String SUSPENDED = "3";

    private final Elements xml;
    private final String departement;
    private final LocalDate referenceDate;
    private final String state;

    HouseholdWriter(Elements xml, String departement, LocalDate referenceDate, String state) {
        this.xml = xml;
        this.departement = departement;
        this.referenceDate = referenceDate;
        this.state = state;
    }

    void write(SyntheticHousehold household) throws XMLStreamException {
        xml.element("InfosFoyerRSA", () -> {
            identification(household);
            for (var member : household.members()) {
                member(household, member);
            }
            administrativeData(household);
            right(household);
        });
    }

    private void identification(SyntheticHousehold household) throws XMLStreamException {
        xml.element("IdentificationRSA", () -> {
            xml.element("Organisme", () -> {
                xml.text("FONORG", "CAF");
                xml.text("NUMORG", departement + "1");
                xml.text("MATRICULE", household.matricule() + "00000000");
            });
            xml.element("Partenaire", () -> {
                xml.text("TYPEPARTE", "CG ");
                xml.text("IDEPARTE", "0" + departement);
            });
            xml.element("DemandeRSA", () -> {
                xml.text("DTDEMRSA", household.appliedOn().toString());
                xml.text("NUMDEMRSA", household.applicationNumber());
            });
        });
    }

    private void member(SyntheticHousehold household, SyntheticPerson person) throws XMLStreamException {
        xml.element("Personne", () -> {
            identity(household, person);
            xml.element("DossierCAF", () -> {
                xml.text("TOPRESPDOS", person.role().equals("DEM") ? "1" : "0");
                xml.text("DDRATDOS", household.appliedOn().toString());
            });
            benefit("PFA", person);
            benefit("RSA", person);
            if (!person.role().equals("ENF")) {
                resources();
                xml.element("MontantCalculDroitRSAPersonne", () -> xml.text("TOPPERSDRODEVORSA", "1"));
            }
        });
    }

    private void identity(SyntheticHousehold household, SyntheticPerson person) throws XMLStreamException {
        xml.element("Identification", () -> {
            xml.text("QUAL", person.woman() ? "MME" : "MR");
            xml.text("NOM", person.name());
            xml.text("NOMNAI", person.name());
            xml.text("PRENOM", person.firstName());
            xml.text("NOMCOMNAI", household.commune().name());
            xml.text("DTNAI", person.birth().toString());
            xml.text("TYPEDTNAI", "N");
            xml.text("NIR", person.nir().body());
            xml.text("TOPVALIEC", "1");
            xml.text("SEXE", person.woman() ? "2" : "1");
        });
    }

    private void benefit(String family, SyntheticPerson person) throws XMLStreamException {
        xml.element("Prestations", () -> {
            xml.text("NATPREST", family);
            xml.text("ROLEPERS", person.role());
            xml.text("TOPCHAPERS", person.role().equals("ENF") ? "1" : "0");
        });
    }

    private void resources() throws XMLStreamException {
        var quarter = referenceDate.withDayOfMonth(1).minusMonths(3);
        xml.element("Ressources", () -> {
            xml.element("GeneraliteRessourcesTrimestre", () -> {
                xml.text("TOPRESSNUL", "1");
                xml.text("DDRESS", quarter.toString());
                xml.text("DFRESS", quarter.plusMonths(3).minusDays(1).toString());
            });
        });
    }

    private void administrativeData(SyntheticHousehold household) throws XMLStreamException {
        xml.element("DonneesAdministratives", () -> {
            xml.element("SituationFamille", () -> {
                xml.text("SITFAM", household.familySituation());
                xml.text("DDSITFAM", household.appliedOn().minusYears(1).toString());
            });
            xml.element("Adresse", () -> {
                xml.element("TroncCommunAdresse", () -> {
                    xml.text("RGADR", "01");
                    xml.text("DTEMM", household.appliedOn().minusMonths(6).toString());
                    xml.text("PAYS", "FRA");
                    xml.text("TYPEADR", "D");
                    xml.text("ETATADR", "CO");
                });
                address(household);
            });
        });
    }

    private void address(SyntheticHousehold household) throws XMLStreamException {
        xml.element("AdresseDetailleeFrance", () -> {
            xml.text("COMPLIDEADR", "");
            xml.text("COMPLADR", "");
            xml.text("NUMVOIE", Integer.toString(household.streetNumber()));
            xml.text("LIBTYPEVOIE", "RUE");
            xml.text("NOMVOIE", "DE LA RÉPUBLIQUE");
            xml.text("LIEUDIST", "");
            xml.text("NUMCOM", household.commune().code());
            xml.text("CODEPOS", household.commune().postalCode());
            xml.text("NOMCOM", household.commune().name());
        });
    }

    private void right(SyntheticHousehold household) throws XMLStreamException {
        xml.element("PrestationRSA", () -> {
            xml.element("SituationDossierRSA", () -> {
                xml.element("EtatDossierRSA", () -> xml.text("ETATDOSRSA", state));
                if (state.equals(SUSPENDED)) {
                    xml.element("SuspensionDroit", () -> {
                        xml.text("MOTISUSDRORSA", "05");
                        xml.text("DDSUSDRORSA", referenceDate.withDayOfMonth(1).toString());
                    });
                }
            });
            xml.element("DetailDroitRSA", () -> {
                xml.element("TroncCommunDroitRSA", () -> {
                    xml.text("TOPSANSDOMFIXE", "0");
                    xml.text("ORIDEMRSA", "DEM");
                    xml.text("TOPFOYDRODEVORSA", "1");
                });
                xml.element("DetailCalculDroitRSA", () -> {
                    xml.text("NATPF", household.nature());
                    xml.text("SOUSNATPF", household.nature() + "N1");
                    xml.text("DDNATDRO", household.openedOn().toString());
                    xml.text("MTRSAVERS", household.amount().toPlainString());
                });
            });
        });
    }
}
