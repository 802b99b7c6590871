package fr.passerelle.beneficiary.person.api;

import fr.passerelle.beneficiary.name.NameCloseness;
import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.name.SearchKeys;
import fr.passerelle.beneficiary.name.SearchKeys.Width;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds people by a name as somebody heard it: looks among those who have it as it is written, then as it sounds,
/// then nearly so, and goes on only while too few are close. [NameCloseness] orders whom it found.
@ApplicationScoped
class SearchByName {
    private static final int CANDIDATES = 500;

    /// Half a name is a common name as often as not: more would cost, and be none the closer.
    private static final int CANDIDATES_IN_PART = 200;

    /// So many who are so close, and nobody who is further will be among the first.
    private static final int ENOUGH = 10;

    private static final double CLOSE = 0.85;

    /// With a birth date that agrees, half a name is enough.
    private static final double LEAST_WITH_BIRTH_DATE = 0.45;

    private static final String CANDIDATE = """
            select coalesce(p.merged_into, p.id), p.name_key from people_keyed(?, cast(? as text[]), ?, ?, ?, ?, ?) found (id)
            join person p on p.id = found.id""";

    private final Caller caller;
    private final PersonSight sight;
    private final Sql sql;

    SearchByName(Caller caller, PersonSight sight, Sql sql) {
        this.caller = caller;
        this.sight = sight;
        this.sql = sql;
    }

    record Sought(
            NameKey name,
            @Nullable LocalDate birthDate,
            @Nullable String communeCode) {}

    /// @return the closest first
    List<UUID> find(Sought sought, int atMost) {
        var found = new Found(NameCloseness.to(sought.name()));
        for (var departement : caller.departements()) {
            look(sought, departement, found);
        }
        return found.best(sought.birthDate() == null ? NameCloseness.LEAST : LEAST_WITH_BIRTH_DATE, atMost);
    }

    private void look(Sought sought, String departement, Found found) {
        if (sought.birthDate() != null) {
            found.add(candidates(sought, departement, List.of(), CANDIDATES));
            return;
        }
        for (var width : List.of(Width.WRITTEN, Width.HEARD)) {
            found.add(
                    candidates(sought, departement, SearchKeys.sought(sought.name(), departement, width), CANDIDATES));
            if (found.closerThan(CLOSE) >= ENOUGH) {
                return;
            }
        }
        var name = sought.name();
        lookWider(sought, departement, found, SearchKeys.soughtWithOneNear(name, departement), CANDIDATES);
        lookWider(sought, departement, found, List.of(SearchKeys.sought(name, departement, Width.NEAR)), CANDIDATES);
        lookWider(sought, departement, found, SearchKeys.soughtInPart(name, departement), CANDIDATES_IN_PART);
    }

    /// Only where nobody is close yet: who is further from the name would not be among the first.
    private void lookWider(Sought sought, String departement, Found found, List<List<int[]>> ways, int atMost) {
        if (found.closerThan(CLOSE) == 0) {
            for (var lists : ways) {
                found.add(candidates(sought, departement, lists, atMost));
            }
        }
    }

    private List<Map.Entry<UUID, NameKey>> candidates(Sought sought, String departement, List<int[]> keys, int atMost) {
        var whole = sight.seesWholeDepartement();
        return sql.all(
                CANDIDATE,
                row -> Map.entry(row.getObject(1, UUID.class), new NameKey(row.getString(2))),
                departement,
                literal(keys),
                sought.birthDate(),
                sought.communeCode(),
                whole ? null : caller.organisationId(),
                whole ? null : sight.parameters().get("stillSeen"),
                atMost);
    }

    /// An array of lists, as PostgreSQL writes it.
    private static String literal(List<int[]> lists) {
        return lists.stream()
                .map(list ->
                        Arrays.stream(list).mapToObj(Integer::toString).collect(Collectors.joining(",", "\"{", "}\"")))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static final class Found {
        private final NameCloseness closeness;
        private final Map<UUID, Double> people = new LinkedHashMap<>();

        Found(NameCloseness closeness) {
            this.closeness = closeness;
        }

        /// Somebody for whom two files stand has the names of both.
        void add(List<Map.Entry<UUID, NameKey>> candidates) {
            candidates.forEach(one -> people.merge(one.getKey(), closeness.of(one.getValue()), Math::max));
        }

        long closerThan(double least) {
            return people.values().stream().filter(one -> one >= least).count();
        }

        List<UUID> best(double least, int atMost) {
            var order = Comparator.comparing(Map.Entry<UUID, Double>::getValue)
                    .reversed()
                    .thenComparing(Map.Entry::getKey);
            var close = new ArrayList<>(people.entrySet());
            close.removeIf(one -> one.getValue() < least);
            return close.stream()
                    .sorted(order)
                    .limit(atMost)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
