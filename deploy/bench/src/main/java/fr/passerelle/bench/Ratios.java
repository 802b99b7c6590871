package fr.passerelle.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.bench.pgbench.Pgbench;
import fr.passerelle.bench.pgbench.RecordedSql;
import fr.passerelle.demo.SyntheticCohort;
import fr.passerelle.demo.SyntheticHousehold;
import fr.passerelle.demo.step.Application;
import fr.passerelle.local.LocalPlatform;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// What the service makes of the database: its requests in a second beside the transactions in a second that
/// pgbench makes of the same statements, each in the same run, by sixteen clients, once the compiler has seen
/// enough. The service is asked at its own port, its tokens verified and its audit written.
final class Ratios {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int CLIENTS = 16;
    private static final int SECONDS = 10;
    private static final int PEOPLE = 2_000;
    private static final int MOST = 100_000;
    private static final Load CREATE = new Load(CLIENTS, 30_000, 3, 4_000);
    private static final Load READ = new Load(CLIENTS, 30_000, 3, 10_000);
    private static final Load PAGE = new Load(CLIENTS, 30_000, 3, 2_000);

    private final LocalPlatform platform;
    private final Consumer<String> said;
    private final ServiceDoor door;
    private final Pgbench pgbench;
    private final Iterator<SyntheticHousehold> households;

    /// @param seed of people who are new to the platform
    /// @param said takes each line as it is known
    Ratios(LocalPlatform platform, LocalDate today, long seed, Consumer<String> said) {
        this.platform = platform;
        this.said = said;
        this.door = new ServiceDoor(platform.ports().service("beneficiary"), platform.accountToken("agent-92"));
        this.pgbench = new Pgbench(platform.ports().postgres(), "beneficiary_app");
        this.households =
                new SyntheticCohort("92", today, seed).households(MOST).iterator();
    }

    void measure() throws SQLException, IOException {
        if (!Pgbench.isThere()) {
            said.accept("no pgbench on this machine: nothing to compare with");
            return;
        }
        var ports = platform.ports();
        var people = IntStream.range(0, PEOPLE).mapToObj(_ -> registered()).toList();
        var person = people.getFirst();
        IntConsumer read = rank -> door.get("/v1/beneficiaries/" + people.get(rank % PEOPLE));
        IntConsumer page = _ -> door.get("/v1/beneficiaries?limit=50");
        IntConsumer create = _ -> registered();
        try (var superuser = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/beneficiary".formatted(ports.postgres()), "postgres", "postgres")) {
            var sql = new RecordedSql(superuser, platform.home().resolve("log/postgres.log"));
            beside("GET by id", READ, read, sql.of(() -> read.accept(0), "insert into read_audit"));
            said.accept("  bare select of one person by the superuser: %.0f transactions/s"
                    .formatted(new Pgbench(ports.postgres(), "postgres")
                            .perSecond("select * from person where id = '%s';\n".formatted(person), CLIENTS, SECONDS)));
            beside("GET page of 50", PAGE, page, sql.of(() -> page.accept(0), "insert into read_audit"));
            beside("POST", CREATE, create, sql.of(() -> create.accept(0), "insert into rsa_application"));
        }
    }

    private String registered() {
        var body = new Application(next(), "").body();
        try {
            var answer = door.post(
                    "/v1/rsa-applications",
                    Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                    JSON.writeValueAsString(body));
            return JSON.readTree(answer).get("beneficiaryId").textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer is no JSON", e);
        }
    }

    private synchronized SyntheticHousehold next() {
        return households.next();
    }

    private void beside(String what, Load load, IntConsumer request, String script) throws IOException {
        var service = load.rates(request);
        var database = pgbench.perSecond(script, CLIENTS, SECONDS);
        said.accept("%-12s %s; pgbench %.0f transactions/s of the same %d statements; ratio %.2f"
                .formatted(
                        what,
                        service,
                        database,
                        script.lines().filter(line -> line.endsWith(";")).count(),
                        service.perSecond() / database));
    }
}
