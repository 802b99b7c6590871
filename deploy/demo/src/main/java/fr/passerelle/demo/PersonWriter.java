package fr.passerelle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/// One `Personne`, its elements in the order of the schema.
final class PersonWriter {
    private static final List<String> RESOURCES = List.of("001", "010");
    private static final List<String> ACTIVITIES = List.of("CHO", "SAN", "INA", "SAL");

    private final Elements xml;
    private final LocalDate referenceDate;
    private final SyntheticHousehold household;

    PersonWriter(Elements xml, LocalDate referenceDate, SyntheticHousehold household) {
        this.xml = xml;
        this.referenceDate = referenceDate;
        this.household = household;
    }

    void write(SyntheticPerson person) throws XMLStreamException {
        xml.element("Personne", () -> {
            identity(person);
            xml.element("DossierCAF", () -> {
                xml.text("TOPRESPDOS", person.role().equals("DEM") ? "1" : "0");
                xml.text("DDRATDOS", household.appliedOn().toString());
            });
            benefit("PFA", person);
            benefit("RSA", person);
            if (person.isChild()) {
                parents(person);
            } else {
                adult(person);
            }
        });
    }

    private void identity(SyntheticPerson person) throws XMLStreamException {
        xml.element("Identification", () -> {
            xml.text("QUAL", person.woman() ? "MME" : "MR");
            xml.text("NOM", person.name());
            xml.text("NOMNAI", person.name());
            xml.text("PRENOM", person.firstName());
            if (!person.otherFirstName().isEmpty()) {
                xml.text("PRENOM2", person.otherFirstName());
            }
            xml.text("NOMCOMNAI", cut(person.birthCommune(), 26));
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
            xml.text("TOPCHAPERS", person.isChild() ? "1" : "0");
        });
    }

    private void parents(SyntheticPerson child) throws XMLStreamException {
        for (var parent :
                household.members().stream().filter(one -> !one.isChild()).toList()) {
            xml.element("Rattachement", () -> {
                xml.text("NOMNAI", parent.name());
                xml.text("PRENOM", parent.firstName());
                xml.text("DTNAI", parent.birth().toString());
                xml.text("NIR", parent.nir().body());
                xml.text("TYPEPAR", child.luck() < 95 ? "LEG" : "ADP");
            });
        }
    }

    private void adult(SyntheticPerson person) throws XMLStreamException {
        if (person.luck() % 2 == 0) {
            xml.element(
                    "DossierPoleEmploi",
                    () -> xml.text(
                            "IDASSEDIC",
                            "%07dX".formatted(Long.parseLong(person.nir().body().substring(7)) % 10_000_000L)));
        }
        resources(person);
        xml.element("MontantCalculDroitRSAPersonne", () -> {
            xml.text("TOPPERSDRODEVORSA", "1");
            xml.text("TOPPERSENTDRODEVORSA", "0");
            xml.text("MTPERSRESSMENRSA", money(earned(person, 0)));
        });
        activity(person);
        if (household.isMajore() && person.role().equals("DEM")) {
            maintenance(person);
        }
    }

    private void resources(SyntheticPerson person) throws XMLStreamException {
        var quarter = referenceDate.withDayOfMonth(1).minusMonths(3);
        xml.element("Ressources", () -> {
            xml.element("GeneraliteRessourcesTrimestre", () -> {
                xml.text("TOPRESSNUL", earned(person, 0) == 0 ? "1" : "0");
                xml.text("DDRESS", quarter.toString());
                xml.text("DFRESS", quarter.plusMonths(3).minusDays(1).toString());
            });
            for (var month = 0; month < 3; month++) {
                resourcesOfMonth(person, quarter.plusMonths(month));
            }
        });
    }

    private void resourcesOfMonth(SyntheticPerson person, LocalDate month) throws XMLStreamException {
        xml.element("RessourcesMensuelles", () -> {
            xml.element("GeneraliteRessourcesMensuelles", () -> {
                xml.text("MOISRESS", month.toString());
                xml.text("NBHEUMENTRA", "%03d".formatted(earned(person, 0) / 12));
            });
            for (var kind = 0; kind < RESOURCES.size(); kind++) {
                var nature = RESOURCES.get(kind);
                var euros = earned(person, kind);
                xml.element("DetailRessourcesMensuelles", () -> {
                    xml.text("NATRESS", nature);
                    xml.text("MTNATRESSMEN", money(euros));
                });
            }
        });
    }

    private void activity(SyntheticPerson person) throws XMLStreamException {
        var since = household.appliedOn().minusMonths(3 + person.luck());
        xml.element("Activite", () -> {
            xml.text("REG", "GE");
            xml.text("ACT", "SAL");
            xml.text("DDACT", since.minusYears(1).toString());
            xml.text("DFACT", since.minusDays(1).toString());
        });
        xml.element("Activite", () -> {
            xml.text("REG", "GE");
            xml.text("ACT", ACTIVITIES.get(person.luck() % ACTIVITIES.size()));
            xml.text("DDACT", since.toString());
        });
    }

    private void maintenance(SyntheticPerson parent) throws XMLStreamException {
        xml.element(
                "PensionAlimentaire",
                () -> xml.element("Asf", () -> {
                    xml.text("SITASF", parent.luck() % 2 == 0 ? "AB" : "EA");
                    xml.text("PARASSOASF", parent.woman() ? "P" : "M");
                    xml.text("DDASF", household.openedOn().toString());
                }));
    }

    /// Euros a month: nothing for most.
    private static int earned(SyntheticPerson person, int kind) {
        return person.luck() < 70 ? 0 : (person.luck() - 60) * 10 / (kind + 1);
    }

    private static String money(int euros) {
        return BigDecimal.valueOf(euros).setScale(2).toPlainString();
    }

    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }
}
