package fr.passerelle.bench.pgbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The measuring tool of PostgreSQL, where the machine has it: how many transactions of a script the database alone
/// makes in a second, its client on the same cores.
///
/// @param port of the server
/// @param role whose policies apply
public record Pgbench(int port, String role) {
    private static final long FARTHEST = 100_000_000;
    private static final Pattern RATE = Pattern.compile("^tps = ([0-9.]+)", Pattern.MULTILINE);

    public static boolean isThere() {
        try {
            var tool = new ProcessBuilder("pgbench", "--version")
                    .redirectErrorStream(true)
                    .start();
            return tool.waitFor() == 0;
        } catch (IOException _) {
            return false; // no such program on this machine, which the bench says
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @param script one transaction
    /// @return transactions in a second, by as many clients as the service has
    public double perSecond(String script, int clients, int seconds) throws IOException {
        var file = Files.writeString(Files.createTempFile("passerelle", ".sql"), script);
        try {
            return Double.parseDouble(rate(run(file, clients, seconds)));
        } finally {
            Files.delete(file);
        }
    }

    private static String rate(String told) {
        return Optional.of(RATE.matcher(told))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseThrow(() -> new IllegalStateException("pgbench says " + told));
    }

    private String run(Path script, int clients, int seconds) throws IOException {
        var tool = new ProcessBuilder(command(script, clients, seconds)).redirectErrorStream(true);
        tool.environment().put("PGPASSWORD", role);
        var running = tool.start();
        var told = new String(running.getInputStream().readAllBytes(), UTF_8);
        try {
            if (!running.waitFor(seconds, TimeUnit.SECONDS) || running.exitValue() != 0) {
                throw new IllegalStateException("pgbench says " + told);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pgbench ran", e);
        }
        return told;
    }

    private List<String> command(Path script, int clients, int seconds) {
        var server = Stream.of("pgbench", "-n", "-h", "127.0.0.1", "-p", String.valueOf(port), "-U", role);
        var load = Stream.of("-M", "prepared", "-j", "2", "-c", String.valueOf(clients), "-T", String.valueOf(seconds));
        var firstTurn = "turn=" + System.nanoTime() % FARTHEST;
        return Stream.of(server, load, Stream.of("-D", firstTurn, "-f", script.toString(), "beneficiary"))
                .flatMap(part -> part)
                .toList();
    }
}
