package fr.passerelle.bench;

import fr.passerelle.local.LocalPlatform;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Whether a page of a list costs the same among ten thousand people and among a million of one département.
record ListGrowth(LocalPlatform platform) {
    private static final int FEW = 10_000;
    private static final Load ALONE = new Load(1, 6_000, 5, 1_000);

    String measure() throws SQLException, IOException {
        var ports = platform.ports();
        var door = new ServiceDoor(ports.service("beneficiary"), platform.accountToken("agent-59"));
        try (var database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/beneficiary".formatted(ports.postgres()), "postgres", "postgres")) {
            var crowd = new Crowd(database, "59");
            crowd.gather(FEW);
            var few = page(door);
            crowd.gather(Crowd.PEOPLE);
            var many = page(door);
            return "p50 %.2f ms among %d people, %.2f ms among %d: %.2f times as long"
                    .formatted(few, FEW, many, Crowd.PEOPLE, many / few);
        }
    }

    private static double page(ServiceDoor door) {
        return ALONE.rates(_ -> door.get("/v1/beneficiaries?limit=50"))
                .durations()
                .milliseconds(0.5);
    }
}
