package fr.passerelle.bench;

import static fr.passerelle.demo.partner.Partner.AGENT_59;

import fr.passerelle.demo.partner.Passerelle;
import fr.passerelle.local.Ports;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// A search by a name as somebody typed it, among a million people of one département: by one agent, then by sixteen at
/// once. Token, row-level security and audit as for anybody.
record NameSearch(Passerelle passerelle, Ports ports) {
    private static final int NAMES = 2_000;
    private static final Load ALONE = new Load(1, 300, 1, 1_000);
    private static final Load TOGETHER = new Load(16, 300, 1, 4_000);

    String measure() throws SQLException, IOException {
        var names = misspelt();
        return "among %d people: alone %s; together %s"
                .formatted(
                        Crowd.PEOPLE,
                        ALONE.measure(rank -> search(names, rank)),
                        TOGETHER.measure(rank -> search(names, rank)));
    }

    private void search(List<String> names, int rank) {
        passerelle
                .post(AGENT_59, "/v1/beneficiary-searches", Map.of("name", names.get(rank % names.size())))
                .expect("POST /v1/beneficiary-searches", 200);
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
