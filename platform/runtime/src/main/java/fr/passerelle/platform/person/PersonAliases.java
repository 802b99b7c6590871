package fr.passerelle.platform.person;

import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who stands for whom in the départements in scope, since two files were found to be about one person.
@ApplicationScoped
public class PersonAliases {
    public static final String MERGED = "fr.passerelle.beneficiary.BeneficiaryMerged.v1";
    public static final String UNMERGED = "fr.passerelle.beneficiary.BeneficiaryUnmerged.v1";

    private static final String OF = "select merged, survivor from person_alias where merged = any (?::uuid[])";

    private static final String STANDING_FOR = "select merged from person_alias where survivor = ? order by merged";

    private final Sql sql;

    PersonAliases(Sql sql) {
        this.sql = sql;
    }

    /// Whether events of a type change who stands for whom. They alone name people by the ids that they had.
    public static boolean areChangedBy(String eventType) {
        return eventType.equals(MERGED) || eventType.equals(UNMERGED);
    }

    /// @return the survivor of each of the people who was merged
    public Map<UUID, UUID> of(Collection<UUID> people) {
        var found = new HashMap<UUID, UUID>();
        if (!people.isEmpty()) {
            var asked = people.stream().map(UUID::toString).distinct().toArray(String[]::new);
            sql.all(OF, row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), (Object) asked)
                    .forEach(alias -> found.put(alias.getKey(), alias.getValue()));
        }
        return found;
    }

    /// The person and whoever was merged into them.
    public List<UUID> standingFor(UUID person) {
        var all = new ArrayList<UUID>();
        all.add(person);
        all.addAll(sql.all(STANDING_FOR, row -> row.getObject(1, UUID.class), person));
        return all;
    }

    /// The person who stands for somebody now: themself, unless merged.
    public UUID survivorOf(UUID person) {
        return of(Set.of(person)).getOrDefault(person, person);
    }
}
