package fr.passerelle.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.name.SearchKeys;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// A million people of one département, written as the service would write them, keys included; the names are as common
/// as in France: the first one has three persons in a thousand, half of all names a handful.
record Crowd(Connection database, String departement) {
    static final int PEOPLE = 1_000_000;

    private static final List<String> BEGINNINGS = List.of(
            "Ba", "Be", "Bou", "Cha", "Cou", "Da", "De", "Du", "Fa", "Fou", "Ga", "Gou", "La", "Le", "Ma", "Mou", "Pa",
            "Pe", "Ra", "Re", "Sa", "So", "Ta", "Va", "Vi", "Bra", "Cla", "Gra", "Tri", "Plo");
    private static final List<String> MIDDLES = List.of(
            "ban", "bert", "chel", "cour", "det", "gnon", "gal", "lan", "lier", "mar", "min", "nard", "nel", "quet",
            "ret", "rin", "sol", "ton", "vier", "zel", "dou", "ssi", "ro", "lle", "nne");
    private static final List<String> ENDS =
            List.of("", "eau", "ier", "in", "ard", "et", "on", "ot", "ez", "i", "a", "ou", "elle", "aud", "y", "as");
    private static final List<String> FIRST_NAMES = List.of(
            "Marie",
            "Jean",
            "Nathalie",
            "Philippe",
            "Isabelle",
            "Mohamed",
            "Sylvie",
            "Patrick",
            "Catherine",
            "Nicolas",
            "Martine",
            "Fatima",
            "Christophe",
            "Valérie",
            "Stéphanie",
            "Laurent",
            "Sandrine",
            "Mamadou",
            "Aminata",
            "Élodie",
            "Kévin",
            "Aurélie",
            "Jean-Pierre",
            "Anne-Marie",
            "Maria",
            "José",
            "Inès",
            "Youssef",
            "Karim",
            "Céline",
            "Virginie",
            "Bruno",
            "Thierry",
            "Chantal",
            "Samira",
            "Olivier",
            "Julien",
            "Camille",
            "Hugo",
            "Léa",
            "Chloé",
            "Manon",
            "Quentin",
            "Romain",
            "Delphine",
            "Jérôme",
            "Odile",
            "Ginette",
            "Hervé",
            "Loïc");

    /// Writes them where they are not there yet.
    ///
    /// @param people at the end, those of before included
    void gather(int people) throws SQLException, IOException {
        var there = count();
        if (there >= people) {
            return;
        }
        var definition = definition();
        run("drop index person_by_name_keys");
        try {
            write(there, people);
        } finally {
            run("set maintenance_work_mem = '256MB'");
            run(definition);
        }
        run("vacuum analyze person");
    }

    /// Every so many of them, by the name of use and the usual first name.
    List<String> names(int count) throws SQLException {
        try (var names = database.prepareStatement("select split_part(first_names, ' ', 1) || ' ' || last_name "
                + "from person where departement = ? and id < ? limit ?")) {
            names.setString(1, departement);
            names.setObject(2, new UUID(PEOPLE, 0));
            names.setInt(3, count);
            try (var rows = names.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return List.copyOf(found);
            }
        }
    }

    private int count() throws SQLException {
        return Integer.parseInt(text("select count(*) from person where departement = '" + departement + "'"));
    }

    private String definition() throws SQLException {
        return text("select pg_get_indexdef('person_by_name_keys'::regclass)");
    }

    private void write(int from, int to) throws SQLException, IOException {
        var copy = database.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                copy person (id, departement, last_name, first_names, birth_date, sex, name_key, created_at, changed_at,
                  name_keys, name_keys_version) from stdin""");
        var chance = new Random(from + 7L);
        var born = LocalDate.of(1945, 1, 1);
        for (var rank = from; rank < to; rank++) {
            var line = line(rank, chance, born.plusDays(chance.nextInt(22_000)));
            var bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
            copy.writeToCopy(bytes.array(), 0, bytes.limit());
        }
        copy.endCopy();
    }

    /// As the copy reads it.
    private String line(int rank, Random chance, LocalDate born) {
        var last = lastName(chance);
        var first = common(FIRST_NAMES, chance);
        var key = NameKey.of(List.of(last, first));
        var keys = Arrays.stream(SearchKeys.of(key, departement))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{", "}"));
        return String.join(
                        "\t",
                        new UUID(rank, 0x8000_0000_0000_0000L + rank).toString(),
                        departement,
                        last,
                        first,
                        born.toString(),
                        "UNKNOWN",
                        key.value(),
                        "2026-01-01",
                        "2026-01-01",
                        keys,
                        Integer.toString(SearchKeys.VERSION))
                + "\n";
    }

    private static String lastName(Random chance) {
        return any(BEGINNINGS, chance)
                + common(MIDDLES, chance)
                + (chance.nextBoolean() ? common(MIDDLES, chance) : "")
                + common(ENDS, chance);
    }

    private static String any(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }

    /// The first ones more often.
    private static String common(List<String> words, Random chance) {
        return words.get((int) (Math.pow(chance.nextDouble(), 1.5) * words.size()));
    }

    private void run(String statement) throws SQLException {
        try (var run = database.createStatement()) {
            run.execute(statement);
        }
    }

    private String text(String query) throws SQLException {
        try (var run = database.createStatement();
                var row = run.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
