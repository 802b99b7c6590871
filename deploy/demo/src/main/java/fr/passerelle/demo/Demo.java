package fr.passerelle.demo;

import fr.passerelle.demo.event.Subscription;
import fr.passerelle.demo.partner.Passerelle;
import fr.passerelle.demo.partner.StepFailed;
import fr.passerelle.demo.screen.Screen;
import fr.passerelle.demo.step.Stage;
import fr.passerelle.local.LocalPlatform;
import fr.passerelle.local.PlatformFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// Plays the path on the local platform, with the tokens of each partner: `[file of the Caf]`.
public final class Demo {
    /// Those whose Caf has a client in the local realm.
    private static final List<String> DEPARTEMENTS = List.of("92", "59", "14", "52");

    private Demo() {}

    public static void main(String[] arguments) {
        try {
            var platform = LocalPlatform.fromEnvironment();
            var screen = Screen.standard();
            if (arguments.length == 0 || arguments[0].isBlank()) {
                play(platform, screen);
            } else {
                play(platform, screen, path(arguments[0]));
            }
        } catch (StepFailed | PlatformFailure | IOException | UncheckedIOException failure) {
            System.err.println("\nLa démonstration s'arrête : " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void play(LocalPlatform platform, Screen screen) throws IOException {
        try (var passerelle = new Passerelle(platform);
                var events = Subscription.ofPartner(platform.ports(), "integration-92", "92")) {
            var stage = new Stage(passerelle, screen, events, new Runs(platform.home()));
            var today = LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
            new WholePath(platform, stage, today).play();
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new StepFailed("« %s » n'est pas un nom de fichier.".formatted(name), e);
        }
    }

    /// Looked at before anything is asked of the platform.
    private static CafFile given(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new StepFailed("le fichier %s n'existe pas.".formatted(path));
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new StepFailed("%s n'est pas un fichier que l'on puisse lire.".formatted(path));
        }
        var file = CafFile.read(path, path.getFileName().toString())
                .orElseThrow(() -> new StepFailed(
                        "%s ne ressemble pas à un flux bénéficiaire de la Caf (VRSB0801) : ni IDEPARTE ni MATRICULE au début."
                                .formatted(path)));
        if (!DEPARTEMENTS.contains(file.departement())) {
            throw new StepFailed("le fichier concerne le département %s ; la plateforme locale connaît ceux-ci : %s."
                    .formatted(file.departement(), String.join(", ", DEPARTEMENTS)));
        }
        return file;
    }

    private static void play(LocalPlatform platform, Screen screen, Path path) throws IOException {
        var file = given(path);
        var subscription = file.departement().equals("92")
                ? Subscription.ofPartner(platform.ports(), "integration-92", "92")
                : Subscription.ofMachine(platform.ports(), file.departement());
        try (var passerelle = new Passerelle(platform);
                var events = subscription) {
            var stage = new Stage(passerelle, screen, events, new Runs(platform.home()));
            new GivenFile(platform, stage).play(file);
        }
    }
}
