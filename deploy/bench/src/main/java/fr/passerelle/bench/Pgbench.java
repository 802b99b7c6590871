package fr.passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The measuring tool of PostgreSQL, where the machine has it: how many transactions of a script the database alone
/// makes
/// in a second, its client on the same cores.
///
/// @param port of the server
/// @param role whose policies apply
record Pgbench(int port, String role) {
    private static final Pattern RATE = Pattern.compile("^tps = ([0-9.]+)", Pattern.MULTILINE);

    static boolean isThere() {
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
    double perSecond(String script, int clients, int seconds) throws IOException {
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
        var tool = new ProcessBuilder(
                "pgbench",
                "-n",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(port),
                "-U",
                role,
                "-M",
                "prepared",
                "-c",
                String.valueOf(clients),
                "-j",
                "2",
                "-T",
                String.valueOf(seconds),
                "-D",
                "turn=" + System.nanoTime() % 100_000_000,
                "-f",
                script.toString(),
                "beneficiary");
        tool.environment().put("PGPASSWORD", role);
        var running = tool.redirectErrorStream(true).start();
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
}
