package fr.passerelle.platform.person;

import fr.passerelle.platform.secrecy.BlindIndex;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who was erased in the départements in scope. A digest of the id is kept, under a key of this service, by which a
/// fact that comes late is known; without the key nobody can tell of whom it is. The id itself led to a person only
/// as long as beneficiary-service held one under it.
@ApplicationScoped
public class ErasedPersons {
    public static final String ERASED = "fr.passerelle.beneficiary.BeneficiaryErased.v1";

    private static final String PURPOSE = "erased_person";
    private static final String FIND =
            "select pseudonym, counted_as from erased_person where pseudonym = any (?::uuid[])";
    private static final String ADD = """
            insert into erased_person (pseudonym, counted_as, departement) values (?, ?, ?) on conflict do nothing""";

    private final Sql sql;
    private final BlindIndex index;

    ErasedPersons(Sql sql, BlindIndex index) {
        this.sql = sql;
        this.index = index;
    }

    /// Whether events of a type change who is erased.
    public static boolean areChangedBy(String eventType) {
        return eventType.equals(ERASED);
    }

    /// Known under every version of the key that is in use, so that one may be dropped once the topics have forgotten
    /// what is older than the next.
    ///
    /// @param survivor who stands for the person: themself, unless merged. What is told later counts as theirs
    /// @return the id, nobody's, under which what is only counted stays
    public UUID add(UUID person, UUID survivor, String departement) {
        var pseudonyms = pseudonymsOf(person);
        var countedAs = pseudonymsOf(survivor).getFirst();
        sql.batch(ADD, pseudonyms, pseudonym -> new @Nullable Object[] {pseudonym, countedAs, departement});
        return pseudonyms.getFirst();
    }

    /// Whether one of them was erased.
    public boolean hasAny(Collection<UUID> people) {
        return !of(people).isEmpty();
    }

    /// @return the pseudonym under which each of the people who was erased is counted
    public Map<UUID, UUID> of(Collection<UUID> people) {
        var persons = new HashMap<UUID, UUID>();
        people.forEach(person -> pseudonymsOf(person).forEach(pseudonym -> persons.put(pseudonym, person)));
        var found = new HashMap<UUID, UUID>();
        if (!persons.isEmpty()) {
            var asked = persons.keySet().stream().map(UUID::toString).toArray(String[]::new);
            sql.all(FIND, row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), (Object) asked)
                    .forEach(known -> found.put(Objects.requireNonNull(persons.get(known.getKey())), known.getValue()));
        }
        return found;
    }

    /// The same at every time in one service, so that what is counted again comes out the same; oldest key first.
    List<UUID> pseudonymsOf(UUID person) {
        return index.digests(PURPOSE, person.toString()).stream()
                .map(digest -> pseudonym(digest.value()))
                .toList();
    }

    /// A UUID of version 8 (RFC 9562): ids of people are of version 7.
    private static UUID pseudonym(String digest) {
        var high = (Long.parseUnsignedLong(digest, 0, 16, 16) & 0xffff_ffff_ffff_0fffL) | 0x8000L;
        var low = (Long.parseUnsignedLong(digest, 16, 32, 16) & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
