package fr.passerelle.bench;

import fr.passerelle.demo.Runs;
import fr.passerelle.demo.partner.Passerelle;
import fr.passerelle.demo.partner.StepFailed;
import fr.passerelle.local.LocalPlatform;
import fr.passerelle.local.PlatformFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/// Measures the local platform that runs, through its origin. The one who measures shares the machine with it.
public final class Bench {
    private static final int READ_HOUSEHOLDS = 40_000;
    private static final int ROUNDS = 3;
    private static final Load WRITES = new Load(8, 300, 5, 200);
    private static final Load READS = new Load(8, 1_000, 5, 1_000);

    private Bench() {}

    public static void main(String[] arguments) {
        try {
            var today = LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
            switch (arguments.length == 0 ? "" : arguments[0]) {
                case "import" -> measureImport(LocalPlatform.fromEnvironment(), today);
                case "drain" -> measureDrain(LocalPlatform.fromEnvironment(), today);
                case "ratios" -> measureRatios(LocalPlatform.fromEnvironment(), today);
                case "notices" -> measureNotices(LocalPlatform.fromEnvironment(), today);
                default -> measure(LocalPlatform.fromEnvironment(), today);
            }
        } catch (StepFailed | PlatformFailure | IllegalStateException | IOException | SQLException failure) {
            System.err.println("\nThe bench stops: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void measure(LocalPlatform platform, LocalDate today) throws IOException, SQLException {
        var runs = new Runs(platform.home());
        say("Machine", Machine.described());
        say("Platform", platform.origin() + " with real PostgreSQL, Kafka and Keycloak, client on the same machine");
        say("Estimating the RSA", new Estimating().measure());
        try (var passerelle = new Passerelle(platform)) {
            var imports = new FileImport(passerelle, runs, today.minusDays(6));
            var large = imports.written(runs.file("bench-large.xml"), READ_HOUSEHOLDS);
            say("Reading a Caf file", new FileReading(large, READ_HOUSEHOLDS).measure());
            var desk = new Desk(passerelle, today, runs.next(), WRITES.requests());
            var people = new String[WRITES.requests()];
            say(
                    "POST /v1/rsa-applications",
                    WRITES.measure(rank -> people[rank] = desk.register(rank).text("beneficiaryId")));
            say("GET /v1/beneficiaries/{id}", READS.measure(rank -> desk.read(people[rank % people.length])));
            say("POST …/rsa-estimates/batch", new EstimateBatch(passerelle).measure());
            var others = new Desk(passerelle, today, runs.next(), EventDelay.FACTS);
            say("From answer to event", new EventDelay(others, platform.ports(), today).measure());
            say(
                    "From opening to message",
                    notices(passerelle, platform, today, runs.next()).measure());
            say("Import of a Caf file", imports.measure());
            say("Import of a whole file", wholeFile(platform, imports, large).measure());
            Files.delete(large);
            ratios(platform, today, runs.next());
        }
        million(platform);
    }

    private static void measureRatios(LocalPlatform platform, LocalDate today) throws IOException, SQLException {
        say("Machine", Machine.described());
        ratios(platform, today, new Runs(platform.home()).next());
        million(platform);
    }

    private static void million(LocalPlatform platform) throws IOException, SQLException {
        say("GET page of 50, as it grows", new ListGrowth(platform).measure());
        var ports = platform.ports();
        var door = new ServiceDoor(ports.service("beneficiary"), platform.accountToken("agent-59"));
        say("POST /v1/beneficiary-searches", new NameSearch(door, ports).measure());
    }

    private static void ratios(LocalPlatform platform, LocalDate today, long seed) throws IOException, SQLException {
        new Ratios(platform, today, seed, line -> say("Beside pgbench", line)).measure();
    }

    private static void measureNotices(LocalPlatform platform, LocalDate today) throws IOException, SQLException {
        say("Machine", Machine.described());
        try (var passerelle = new Passerelle(platform)) {
            var runs = new Runs(platform.home());
            say(
                    "From opening to message",
                    notices(passerelle, platform, today, runs.next()).measure());
        }
    }

    private static NoticeDelay notices(Passerelle passerelle, LocalPlatform platform, LocalDate today, long seed) {
        return new NoticeDelay(new Desk(passerelle, today, seed, NoticeDelay.OPENINGS), platform.ports(), today);
    }

    /// Nothing but the import of whole files: the first warms up, as a service that runs is warm.
    private static void measureImport(LocalPlatform platform, LocalDate today) throws IOException {
        var runs = new Runs(platform.home());
        say("Machine", Machine.described());
        try (var passerelle = new Passerelle(platform)) {
            var imports = new FileImport(passerelle, runs, today.minusDays(6));
            for (var round = 1; round <= ROUNDS; round++) {
                var file = imports.written(runs.file("bench-large.xml"), READ_HOUSEHOLDS);
                say(
                        "Import of a whole file, " + round,
                        wholeFile(platform, imports, file).measure());
                Files.delete(file);
            }
        }
    }

    /// Services that have just started: a file of a hundredth warms them up.
    private static void measureDrain(LocalPlatform platform, LocalDate today) throws IOException {
        var runs = new Runs(platform.home());
        say("Machine", Machine.described());
        try (var passerelle = new Passerelle(platform)) {
            var imports = new FileImport(passerelle, runs, today.minusDays(6));
            for (var households : new int[] {READ_HOUSEHOLDS / 100, READ_HOUSEHOLDS}) {
                var file = imports.written(runs.file("bench-large.xml"), households);
                say("From file to all services", new Drain(platform, imports, file, households).measure());
                Files.delete(file);
            }
        }
    }

    private static WholeFile wholeFile(LocalPlatform platform, FileImport imports, Path file) {
        return new WholeFile(imports, platform.home(), file, READ_HOUSEHOLDS);
    }

    private static void say(String what, String figure) {
        System.out.printf("%-28s %s%n", what, figure);
    }
}
