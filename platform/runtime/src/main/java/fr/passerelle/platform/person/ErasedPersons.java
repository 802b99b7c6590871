package fr.passerelle.platform.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Who was erased in the départements in scope. A digest of the id is kept, by which a fact that comes late
/// is known, and from which nobody finds the id; the id itself led to a person only as long as
/// beneficiary-service held one under it.
@ApplicationScoped
public class ErasedPersons {
    public static final String ERASED = "fr.passerelle.beneficiary.BeneficiaryErased.v1";

    private static final String FIND =
            "select pseudonym, counted_as from erased_person where pseudonym = any (?::uuid[])";
    private static final String ADD = """
            insert into erased_person (pseudonym, counted_as, departement) values (?, ?, ?) on conflict do nothing""";

    private final Sql sql;

    ErasedPersons(Sql sql) {
        this.sql = sql;
    }

    /// Whether events of a type change who is erased.
    public static boolean areChangedBy(String eventType) {
        return eventType.equals(ERASED);
    }

    /// @param survivor who stands for the person: themself, unless merged. What is told later counts as theirs
    /// @return the id, nobody's, under which what is only counted stays
    public UUID add(UUID person, UUID survivor, String departement) {
        var pseudonym = pseudonymOf(person);
        sql.update(ADD, pseudonym, pseudonymOf(survivor), departement);
        return pseudonym;
    }

    /// Whether one of them was erased.
    public boolean hasAny(Collection<UUID> people) {
        return !of(people).isEmpty();
    }

    /// @return the pseudonym under which each of the people who was erased is counted
    public Map<UUID, UUID> of(Collection<UUID> people) {
        var persons = new HashMap<UUID, UUID>();
        people.forEach(person -> persons.put(pseudonymOf(person), person));
        var found = new HashMap<UUID, UUID>();
        if (!persons.isEmpty()) {
            var asked = persons.keySet().stream().map(UUID::toString).toArray(String[]::new);
            sql.all(FIND, row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)), (Object) asked)
                    .forEach(known -> found.put(Objects.requireNonNull(persons.get(known.getKey())), known.getValue()));
        }
        return found;
    }

    /// The same in every service and at every time, so that what is counted again comes out the same. A UUID
    /// of version 8 (RFC 9562): ids of people are of version 7.
    static UUID pseudonymOf(UUID person) {
        try {
            var digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(("erased:" + person).getBytes(UTF_8)));
            var high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
            var low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
