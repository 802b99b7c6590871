package fr.passerelle.demo;

import fr.passerelle.demo.event.SeenEvent;
import fr.passerelle.demo.path.AnswerAccessRequest;
import fr.passerelle.demo.path.ConcludeCer;
import fr.passerelle.demo.path.FormBinome;
import fr.passerelle.demo.path.KeepAppointment;
import fr.passerelle.demo.path.MeetAndListen;
import fr.passerelle.demo.path.NegotiatePlanning;
import fr.passerelle.demo.path.Orient;
import fr.passerelle.demo.path.ReadPath;
import fr.passerelle.demo.path.ReadPathStatistics;
import fr.passerelle.demo.path.Refer;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/// One person from the file of the Caf to the feedback of a partner, beside one whose right opens at the desk.
record WholePath(LocalPlatform platform, Stage stage, LocalDate today) {
    private static final String DEPARTEMENT = "92";
    private static final int HOUSEHOLDS = 40;

    /// The last ones of the file have the defects of real ones.
    private static final int IMPERFECT = 2;

    /// Beyond the runs that anybody plays on one platform.
    private static final long NEXT_SEED = 10_000;

    /// The Caf writes its file some days after the day that it describes.
    private static final int DAYS_BEFORE = 6;

    void play() throws IOException {
        try {
            tell();
        } finally {
            stage.passerelle().clock(Map.of("reset", true));
        }
    }

    private void tell() throws IOException {
        stage.passerelle().clock(Map.of("reset", true));
        var run = stage.runs().next();
        introduce(run);
        var statistics = new ReadStatistics(stage);
        var before = statistics.rightsKnown();
        var orient = new Orient(stage);
        orient.prepare(today);
        var site = new NegotiatePlanning(stage).play(today);
        var seed = seed(run);
        stage.passed(new OpenAtDesk(stage).play(alone(seed, HOUSEHOLDS).orElseThrow(), today), "RsaRightOpened");
        var asked = new AskBeforeTheFile(stage).play(alone(seed, 0).orElseThrow(), run);
        var person = asked.person();
        var sent = new SendCafFile(stage).play(file(seed));
        stage.screen()
                .line("La demande de %s y figure : reconnue à son NIR, elle n'est pas saisie une deuxième fois."
                        .formatted(person.name()));
        stage.passed(person, "RsaRightOpened");
        new ShowWhoSees(stage).play(person);
        var path = new ReadPathStatistics(stage);
        var keep = new KeepAppointment(stage);
        var pathBefore = path.before(keep.dayAt(site));
        var day = follow(asked, site, orient, keep);
        var seen = events(sent.announced() + 1);
        new ListLetters(stage).play();
        statistics.play(before, seen);
        path.play(day, pathBefore);
        end();
    }

    private List<SeenEvent> events(long openings) {
        return new ShowEvents(stage)
                .all(
                        "sujets passerelle.*.92.v1, lus de l'extérieur avec le jeton d'integration-92",
                        openings,
                        Summaries.of(platform.contracts()));
    }

    private void end() {
        stage.screen()
                .title("Fin. À vous : %s (console, guides, contrats, comptes, courriels)."
                        .formatted(platform.origin()));
        stage.screen().line("make demo le rejoue avec d'autres personnes ; make demo FILE=… envoie un fichier à vous.");
    }

    /// From the invitation to the feedback, at the dates on which they happen.
    private LocalDate follow(AskBeforeTheFile.Asked asked, String site, Orient orient, KeepAppointment keep) {
        var person = asked.person();
        var day = keep.play(person, site);
        new ShowMail(stage).play(asked, platform);
        new MeetAndListen(stage).play(person, day);
        orient.play(person, day);
        new ConcludeCer(stage).play(person, day);
        new FormBinome(stage).play(person, day);
        new ReadPath(stage).play(person);
        new Refer(stage).play(person, day);
        new AnswerAccessRequest(stage).play(person, day);
        return day;
    }

    private void introduce(long run) {
        var screen = stage.screen();
        screen.title("Passerelle : le parcours d'une personne, vu par chaque partenaire");
        screen.line(
                "Passerelle tient, pour le Département, la Caf, France Travail et les associations, un seul dossier d'insertion.");
        screen.line(
                "Elle n'a pas d'écran à elle : ce qui suit est fait de vraies requêtes, chacune avec le jeton de qui la fait.");
        screen.line("Tout est fictif : personnes, numéros, adresses. Chaque passage en invente d'autres (ici le n° %d)."
                .formatted(run));
        screen.aside("plateforme : " + platform.origin());
    }

    private CafFile file(long seed) throws IOException {
        var perfect = new ByteArrayOutputStream();
        new CafFileWriter(DEPARTEMENT, reference(), seed).write(perfect, HOUSEHOLDS);
        var path = stage.runs().file("fichier-caf.xml");
        Files.write(path, ImperfectFile.of(perfect.toByteArray()));
        return CafFile.read(path, "%d foyers, avec quelques défauts comme en ont les vrais".formatted(HOUSEHOLDS))
                .orElseThrow();
    }

    /// The seed of this run, the first whose households have somebody to follow: few of them live where an espace
    /// insertion receives.
    private long seed(long run) {
        return LongStream.iterate(run, seed -> seed + NEXT_SEED)
                .filter(seed ->
                        alone(seed, 0).isPresent() && alone(seed, HOUSEHOLDS).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /// The first household of one person in a commune that an espace insertion serves, from a rank on.
    private Optional<SyntheticHousehold> alone(long seed, int from) {
        return new SyntheticCohort(DEPARTEMENT, reference(), seed)
                .households(from + HOUSEHOLDS - IMPERFECT)
                .skip(from)
                .filter(household -> household.members().size() == 1)
                .filter(household ->
                        NegotiatePlanning.SERVED.contains(household.commune().code()))
                .findFirst();
    }

    private LocalDate reference() {
        return today.minusDays(DAYS_BEFORE);
    }
}
