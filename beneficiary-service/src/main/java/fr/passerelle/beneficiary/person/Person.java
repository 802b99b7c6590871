package fr.passerelle.beneficiary.person;

import fr.passerelle.beneficiary.name.SearchKeys;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person in one département. The NIR is not here: see [ProtectedIdentifiers].
@Entity
@Table(name = "person")
public class Person {
    @Id
    private UUID id;

    private String departement;

    @Embedded
    private Identity identity;

    @Embedded
    private @Nullable ContactDetails contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "preferred_channel")
    private @Nullable ContactChannel preferredChannel;

    @Column(name = "france_travail_id")
    private @Nullable String franceTravailId;

    /// In the software of the Département.
    @Column(name = "departement_number")
    private @Nullable String departementNumber;

    /// Who stands for this person, since the two files were found to be about one.
    @Column(name = "merged_into", insertable = false, updatable = false)
    private @Nullable UUID mergedInto;

    /// Set by the last completed diagnostic.
    private @Nullable Integer profil;

    /// Derived from the identity, as are the keys by which it is searched.
    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "name_keys")
    private int[] nameKeys;

    @Column(name = "name_keys_version")
    private int nameKeysVersion = SearchKeys.VERSION;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Person() {}

    public Person(UUID id, String departement, Identity identity, Instant at) {
        this.id = id;
        this.departement = departement;
        this.identity = identity;
        this.nameKey = identity.nameKey().value();
        this.nameKeys = SearchKeys.of(identity.nameKey(), departement);
        this.createdAt = at;
        this.changedAt = at;
    }

    /// So it is assumed of somebody whose birth date nobody knows.
    public boolean wasBornBy(LocalDate day) {
        return identity.birthDate() == null || !day.isBefore(identity.birthDate());
    }

    /// So it is assumed of somebody whose birth date nobody knows.
    public boolean wasOfAge(long years, LocalDate on) {
        return identity.birthDate() == null || !on.isBefore(identity.birthDate().plusYears(years));
    }

    /// @return whether anything changed
    public boolean describe(Identity now, Instant at) {
        if (identity.equals(now)) {
            return false;
        }
        identity = now;
        nameKey = now.nameKey().value();
        nameKeys = SearchKeys.of(now.nameKey(), departement);
        nameKeysVersion = SearchKeys.VERSION;
        changedAt = at;
        return true;
    }

    /// Keeps what is known where the new details say nothing.
    public void reachAt(@Nullable String email, @Nullable String phone, Instant at) {
        var known = contact();
        contact = new ContactDetails(email == null ? known.email() : email, phone == null ? known.phone() : phone);
        changedAt = at;
    }

    /// Nowhere else: an address that is another person's is forgotten.
    public void reachOnlyAt(ContactDetails right, Instant at) {
        if (!right.equals(contact())) {
            contact = right;
            changedAt = at;
        }
    }

    /// A message goes on to where the person is known to read it.
    public void reachWhereUnknown(@Nullable String email, @Nullable String phone, Instant at) {
        var known = contact();
        reachAt(known.email() == null ? email : null, known.phone() == null ? phone : null, at);
    }

    public void registerAtFranceTravail(FranceTravailId number, Instant at) {
        if (!number.value().equals(franceTravailId)) {
            franceTravailId = number.value();
            changedAt = at;
        }
    }

    public void numberAtDepartement(String number, Instant at) {
        if (!number.equals(departementNumber)) {
            departementNumber = number;
            changedAt = at;
        }
    }

    /// @param channel nothing where the person leaves it to us
    public void prefer(@Nullable ContactChannel channel, Instant at) {
        preferredChannel = channel;
        changedAt = at;
    }

    /// How the person asked to be written to.
    public Optional<ContactChannel> preferredChannel() {
        return Optional.ofNullable(preferredChannel);
    }

    /// @param decided 1, 2 or 3, by a professional with the person
    public void assess(int decided, Instant at) {
        profil = decided;
        changedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public Identity identity() {
        return identity;
    }

    public ContactDetails contact() {
        return contact == null ? ContactDetails.NONE : contact;
    }

    public Optional<String> franceTravailId() {
        return Optional.ofNullable(franceTravailId);
    }

    public Optional<String> departementNumber() {
        return Optional.ofNullable(departementNumber);
    }

    /// Absent unless the file was merged into another's.
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /// Absent before the first diagnostic.
    public Optional<Integer> profil() {
        return Optional.ofNullable(profil);
    }

    public long version() {
        return version;
    }
}
