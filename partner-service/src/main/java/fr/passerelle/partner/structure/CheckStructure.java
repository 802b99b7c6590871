package fr.passerelle.partner.structure;

import fr.passerelle.partner.Faults;
import fr.passerelle.partner.Vocabulary;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The rules of data·inclusion v1 that its form alone does not say.
@ApplicationScoped
class CheckStructure {
    private final Texts texts;
    private final Clock clock;

    CheckStructure(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    void check(DescribeStructure.Description told) {
        var faults = new Faults(texts);
        var sheet = told.sheet();
        faults.addUnless(!sheet.nom().endsWith("."), "nom", "structure-name-dot");
        faults.addUnless(!sheet.dateMaj().isAfter(LocalDates.today(clock)), "date_maj", "updated-in-the-past");
        faults.addUnless(sheet.siret() == null || Siret.isValid(sheet.siret()), "siret", "siret-key");
        for (var i = 0; i < sheet.reseauxPorteurs().size(); i++) {
            var known = Vocabulary.RESEAUX_PORTEURS.has(sheet.reseauxPorteurs().get(i));
            faults.addUnless(known, "reseaux_porteurs[" + i + "]", "reseau-porteur-unknown");
        }
        communes(told.communes(), LocalDates.today(clock), faults);
        faults.refuse();
    }

    private static void communes(List<ServedCommune> communes, LocalDate today, Faults faults) {
        for (var i = 0; i < communes.size(); i++) {
            var served = communes.get(i);
            var path = "passerelle.communes[" + i + "]";
            var ends = Objects.requireNonNullElse(served.to(), served.from());
            faults.addUnless(!ends.isBefore(served.from()), path + ".to", "period-order");
            faults.addIfFar(served.from(), today, path + ".from");
            faults.addIfFar(served.to(), today, path + ".to");
            var earlier = communes.subList(0, i);
            faults.addUnless(earlier.stream().noneMatch(served::meets), path + ".code", "commune-told-twice");
        }
    }
}
