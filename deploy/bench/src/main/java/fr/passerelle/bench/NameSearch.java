package fr.passerelle.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.local.Ports;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// A search by a name as somebody typed it, among a million people of one département: by one agent, then by sixteen at
/// once. Asked at the port of the service, its token verified, row-level security and audit as for anybody.
record NameSearch(ServiceDoor door, Ports ports) {
    private static final int NAMES = 2_000;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Load TOGETHER = new Load(16, 10_000, 3, 4_000);
    private static final Load ALONE = new Load(1, 500, 3, 1_000);

    String measure() throws SQLException, IOException {
        var names = misspelt();
        var together = TOGETHER.measure(rank -> search(names, rank));
        var alone = ALONE.measure(rank -> search(names, rank));
        return "among %d people: alone %s; together %s".formatted(Crowd.PEOPLE, alone, together);
    }

    private void search(List<String> names, int rank) {
        try {
            door.post(
                    "/v1/beneficiary-searches",
                    Map.of(),
                    JSON.writeValueAsString(Map.of("name", names.get(rank % names.size()))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a name is no JSON", e);
        }
    }

    private List<String> misspelt() throws SQLException, IOException {
        try (var database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/beneficiary".formatted(ports.postgres()), "postgres", "postgres")) {
            var crowd = new Crowd(database, "59");
            crowd.gather(Crowd.PEOPLE);
            var names = crowd.names(NAMES);
            var chance = new Random(5);
            return IntStream.range(0, names.size())
                    .mapToObj(rank -> misspelt(names.get(rank), rank % 6, chance))
                    .toList();
        }
    }

    /// As it is, inverted, a letter less, a letter doubled, two letters swapped, a letter for another.
    private static String misspelt(String name, int how, Random chance) {
        var at = 1 + chance.nextInt(name.length() - 2);
        var before = name.substring(0, at);
        var after = name.substring(at + 1);
        return switch (how) {
            case 1 -> name.substring(name.indexOf(' ') + 1) + " " + name.substring(0, name.indexOf(' '));
            case 2 -> before + after;
            case 3 -> before + name.charAt(at) + name.substring(at);
            case 4 -> before + after.charAt(0) + name.charAt(at) + after.substring(1);
            case 5 -> before + "e" + after;
            default -> name;
        };
    }
}
