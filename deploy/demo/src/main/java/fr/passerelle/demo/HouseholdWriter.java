package fr.passerelle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// One `InfosFoyerRSA`, its elements in the order of the schema.
final class HouseholdWriter {
    private static final String SUSPENDED = "3";
    private static final Set<String> CLOSED = Set.of("5", "6");
    private static final BigDecimal HOUSING = new BigDecimal("0.12");

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
            var person = new PersonWriter(xml, referenceDate, household);
            for (var member : household.members()) {
                person.write(member);
            }
            administrativeData(household);
            right(household);
            xml.element("Evenement", () -> {
                xml.text(
                        "DTLIQ",
                        referenceDate.minusDays(household.streetNumber() % 28).toString());
                xml.text("HEULIQ", "%02d:15:00.0000".formatted(8 + household.streetNumber() % 10));
                xml.text("FG", household.isMajore() ? "SITFAM" : "DEMANDE");
            });
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
            xml.text("LIBTYPEVOIE", household.streetType());
            xml.text("NOMVOIE", household.street());
            xml.text("LIEUDIST", "");
            xml.text("NUMCOM", household.commune().code());
            xml.text("CODEPOS", household.commune().postalCode());
            xml.text("NOMCOM", PersonWriter.cut(household.commune().name(), 32));
        });
    }

    private void right(SyntheticHousehold household) throws XMLStreamException {
        xml.element("PrestationRSA", () -> {
            xml.element("SituationDossierRSA", this::situation);
            xml.element("DetailDroitRSA", () -> {
                xml.element("TroncCommunDroitRSA", () -> {
                    xml.text("TOPSANSDOMFIXE", "0");
                    xml.text("NBENFAUTCHA", "%02d".formatted(children(household)));
                    xml.text("ORIDEMRSA", "DEM");
                    xml.text("DTORIDEMRSA", household.appliedOn().toString());
                    xml.text("TOPFOYDRODEVORSA", "1");
                });
                calculation(household);
                xml.element("DetailCalculDroitRSA", () -> {
                    xml.text("NATPF", household.nature());
                    xml.text("SOUSNATPF", household.nature() + "N1");
                    xml.text("DDNATDRO", household.openedOn().toString());
                    xml.text("MTRSAVERS", household.amount().toPlainString());
                    xml.text("DTDERRSAVERS", referenceDate.toString());
                });
            });
        });
    }

    private void situation() throws XMLStreamException {
        xml.element("EtatDossierRSA", () -> xml.text("ETATDOSRSA", state));
        if (state.equals(SUSPENDED)) {
            xml.element("SuspensionDroit", () -> {
                xml.text("MOTISUSDRORSA", "05");
                xml.text("DDSUSDRORSA", referenceDate.withDayOfMonth(1).toString());
            });
        }
        if (CLOSED.contains(state)) {
            xml.element(state.equals("5") ? "FinDroit" : "FinDroitMoisAnterieur", () -> {
                xml.text("MOTICLORSA", "ECH");
                xml.text("DTCLORSA", referenceDate.withDayOfMonth(1).toString());
            });
        }
    }

    private void calculation(SyntheticHousehold household) throws XMLStreamException {
        var housing = household.amount().multiply(HOUSING).setScale(2, RoundingMode.HALF_UP);
        xml.element("MontantsCalculDroitRSA", () -> {
            xml.text("DDELECAL", household.openedOn().toString());
            xml.text("MTREVMINIGARARSA", household.amount().toPlainString());
            xml.text("MTPENTRSA", "0.00");
            xml.text("MTLOCALRSA", "0.00");
            xml.text("MTREVGARARSA", household.amount().toPlainString());
            xml.text("MTPFRSA", "0.00");
            xml.text("MTALRSA", housing.toPlainString());
            xml.text("MTRESSMENRSA", "0.00");
            xml.text("MTSANOBLALIMRSA", "0.00");
            xml.text("MTREDHOSRSA", "0.00");
            xml.text("MTREDCGRSA", "0.00");
            xml.text("MTCUMINTEGRSA", "0.00");
            xml.text("MTABANEURSA", "0.00");
            xml.text("MTTOTDRORSA", household.amount().toPlainString());
        });
    }

    private static long children(SyntheticHousehold household) {
        return household.members().stream().filter(SyntheticPerson::isChild).count();
    }
}
