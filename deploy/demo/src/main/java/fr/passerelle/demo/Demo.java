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
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Plays the path on the local platform, with the tokens of each partner: `[file of the Caf]`.
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) {
        try {
            var platform = LocalPlatform.fromEnvironment();
            var screen = Screen.standard();
            if (arguments.length == 0 || arguments[0].isBlank()) {
                play(platform, screen);
            } else {
                play(platform, screen, Path.of(arguments[0]));
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

    private static void play(LocalPlatform platform, Screen screen, Path path) throws IOException {
        var file = CafFile.read(path, path.getFileName().toString())
                .orElseThrow(() -> new StepFailed(
                        path + " ne ressemble pas à un flux VRSB0801 : ni IDEPARTE ni MATRICULE au début."));
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
