package fr.passerelle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file of a whole département, from the first byte sent to its report.
record WholeFile(FileImport imports, Path home, Path file, int households) {
    private static final String SERVICE = "beneficiary";
    private static final double NANOS = 1e9;

    String measure() throws IOException {
        var service = Usage.ofService(home, SERVICE);
        var database = Usage.ofPostgres(home);
        var seconds = imports.send(file, households) / NANOS;
        return "%.0f s for %d new households (%d MB), nature COURANT: %.0f households/s; processor: service %.0f s, PostgreSQL %.0f s; %s"
                .formatted(
                        seconds,
                        households,
                        Files.size(file) >> 20,
                        households / seconds,
                        Usage.ofService(home, SERVICE).secondsSince(service),
                        Usage.ofPostgres(home).secondsSince(database),
                        Usage.memoryOfService(home, SERVICE));
    }
}
