package fr.passerelle.bench;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.demo.CafFileWriter;
import fr.passerelle.demo.Runs;
import fr.passerelle.demo.partner.Await;
import fr.passerelle.demo.partner.Partner;
import fr.passerelle.demo.partner.Passerelle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/// From the first byte sent to the report completed: reception, people, rights, notices and facts to announce.
record FileImport(Passerelle passerelle, Runs runs, LocalDate day) {
    private static final int WARM_UP = 300;
    private static final int HOUSEHOLDS = 2_000;
    private static final int ROUNDS = 3;
    private static final Partner CAF = Partner.caf("92");

    String measure() throws IOException {
        rate(WARM_UP);
        var rates = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            rates[round] = rate(HOUSEHOLDS);
        }
        return "%.0f households/s (median of %d files of %d new households, nature COURANT), after a file of %d to warm up"
                .formatted(Samples.median(rates), ROUNDS, HOUSEHOLDS, WARM_UP);
    }

    private double rate(int households) throws IOException {
        var file = written(runs.file("bench.xml"), households);
        return Samples.perSecond(households, send(file, households));
    }

    /// @return nanoseconds until the report
    long send(Path file, int households) {
        var begin = System.nanoTime();
        var id = passerelle
                .postFile(CAF, "/v1/caf-files?nature=COURANT", file)
                .expect("POST /v1/caf-files", 201, 202)
                .text("id");
        var report = Await.until("The import", Duration.ofMinutes(10), () -> completed(id));
        var nanos = System.nanoTime() - begin;
        var recorded = report.path("counts").path("recorded").asLong();
        if (recorded != households) {
            throw new IllegalStateException("%d households recorded instead of %d".formatted(recorded, households));
        }
        return nanos;
    }

    private Optional<JsonNode> completed(String id) {
        var report = passerelle
                .get(CAF, "/v1/caf-files/" + id)
                .expect("GET /v1/caf-files/{id}", 200)
                .json();
        return Optional.of(report).filter(now -> now.path("state").asText().equals("COMPLETED"));
    }

    Path written(Path file, int households) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new CafFileWriter("92", day, runs.next()).write(out, households);
        }
        return file;
    }
}
