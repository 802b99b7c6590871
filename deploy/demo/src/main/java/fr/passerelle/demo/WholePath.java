package fr.passerelle.demo;

import fr.passerelle.demo.step.AskBeforeTheFile;
import fr.passerelle.demo.step.ListLetters;
import fr.passerelle.demo.step.OpenAtDesk;
import fr.passerelle.demo.step.ReadStatistics;
import fr.passerelle.demo.step.SendCafFile;
import fr.passerelle.demo.step.ShowEvents;
import fr.passerelle.demo.step.ShowMail;
import fr.passerelle.demo.step.ShowWhoSees;
import fr.passerelle.demo.step.Stage;
import fr.passerelle.local.LocalPlatform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;

/// Two people: one whose right opens at the desk, one whose right comes by the file of the Caf.
record WholePath(LocalPlatform platform, Stage stage, LocalDate today) {
    private static final String DEPARTEMENT = "92";
    private static final int HOUSEHOLDS = 40;

    /// The Caf writes its file some days after the day that it describes.
    private static final int DAYS_BEFORE = 6;

    void play() throws IOException {
        var run = stage.runs().next();
        var screen = stage.screen();
        screen.title("Passerelle : le chemin de deux personnes, vu par chaque partenaire");
        screen.line(
                "Passerelle tient, pour le Département, la Caf, France Travail et les associations, un seul dossier d'insertion.");
        screen.line(
                "Elle n'a pas d'écran : ce qui suit sont de vraies requêtes, chacune avec le jeton de qui la fait.");
        screen.line("Tout est fictif : personnes, numéros, adresses. Chaque passage en invente d'autres (ici le n° %d)."
                .formatted(run));
        screen.aside("plateforme : " + platform.origin());
        var before = new ReadStatistics(stage).rightsKnown();
        var atDesk = new OpenAtDesk(stage).play(alone(run, HOUSEHOLDS), today);
        var asked = new AskBeforeTheFile(stage).play(alone(run, 0), run);
        var sent = new SendCafFile(stage).play(file(run));
        screen.line("La demande de %s y figure : reconnue à son NIR, elle n'est pas saisie une deuxième fois."
                .formatted(asked.person().name()));
        new ShowWhoSees(stage).play(asked.person());
        var events = new ShowEvents(stage);
        var seen = events.all(
                "sujet passerelle.beneficiary.92.v1, lu de l'extérieur avec le jeton d'integration-92",
                sent.announced() + 1);
        events.about(atDesk);
        events.about(asked.person());
        new ShowMail(stage).play(asked, platform);
        new ListLetters(stage).play();
        new ReadStatistics(stage).play(before, seen);
        screen.title("Fin. À vous : %s (contrats, comptes, courriels), make demo FILE=… pour un fichier à vous."
                .formatted(platform.origin()));
    }

    private CafFile file(long run) throws IOException {
        var perfect = new ByteArrayOutputStream();
        new CafFileWriter(DEPARTEMENT, reference(), run).write(perfect, HOUSEHOLDS);
        var path = stage.runs().file("fichier-caf.xml");
        Files.write(path, ImperfectFile.of(perfect.toByteArray()));
        return CafFile.read(path, "%d foyers, avec quelques défauts comme en ont les vrais".formatted(HOUSEHOLDS))
                .orElseThrow();
    }

    /// The first household of one person, from a rank on.
    private SyntheticHousehold alone(long run, int from) {
        return new SyntheticCohort(DEPARTEMENT, reference(), run)
                .households(from + HOUSEHOLDS)
                .skip(from)
                .filter(household -> household.members().size() == 1)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate reference() {
        return today.minusDays(DAYS_BEFORE);
    }
}
