package fr.passerelle.beneficiary.person;

import fr.passerelle.beneficiary.name.FirstNames;
import fr.passerelle.beneficiary.name.NameKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What civil status says of a person.
///
/// @param lastName name of use
/// @param firstNames first names separated by blanks, the usual one first
/// @param birthDate unknown for some, and then no age is computed
@Embeddable
public record Identity(
        @Nullable @Column(name = "civility") String civility,
        @Column(name = "last_name") String lastName,
        @Nullable @Column(name = "birth_name") String birthName,
        @Column(name = "first_names") String firstNames,
        @Nullable @Column(name = "birth_date") LocalDate birthDate,
        @Nullable @Column(name = "birth_place") String birthPlace,
        @Enumerated(EnumType.STRING) @Column(name = "sex") Sex sex) {

    public Identity {
        if (lastName.isBlank() || firstNames.isBlank()) {
            throw new IllegalArgumentException("identity-name");
        }
    }

    /// As somebody was told at a desk or in a list: blanks around a name mean nothing, nor does an empty birth name.
    public static Identity told(
            @Nullable String civility,
            String lastName,
            @Nullable String birthName,
            String firstNames,
            LocalDate birthDate,
            @Nullable String birthPlace,
            @Nullable Sex sex) {
        return new Identity(
                civility,
                lastName.strip(),
                birthName == null || birthName.isBlank() ? null : birthName.strip(),
                firstNames.strip(),
                birthDate,
                birthPlace,
                Objects.requireNonNullElse(sex, Sex.UNKNOWN));
    }

    public NameKey nameKey() {
        return NameKey.of(Stream.of(lastName, birthName, firstNames)
                .filter(Objects::nonNull)
                .toList());
    }

    /// The usual first name with the name of use, as on an envelope.
    public String displayName() {
        return firstNames.split(" ", 2)[0] + " " + lastName;
    }

    /// Whether two descriptions can be of one person: the same birth date, or the same name where a date is missing.
    public boolean mayBe(Identity other) {
        var datesKnown = birthDate != null && other.birthDate != null;
        return datesKnown ? Objects.equals(birthDate, other.birthDate) : sharesAName(other);
    }

    /// Names stay as they are known; what was not known of the rest is taken from what is told.
    public Identity completedBy(Identity told) {
        return new Identity(
                civility == null ? told.civility() : civility,
                lastName,
                birthName == null ? told.birthName() : birthName,
                firstNames,
                birthDate == null ? told.birthDate() : birthDate,
                birthPlace == null ? told.birthPlace() : birthPlace,
                sex == Sex.UNKNOWN ? told.sex() : sex);
    }

    /// Whether both have a last name in common, of use or of birth, and first names that are one person's.
    public boolean hasTheNamesOf(Identity other) {
        return readFirstNames().areThoseOf(other.readFirstNames()) && sharesALastName(other);
    }

    /// The same, where a human looks before anything is joined.
    public boolean mayHaveTheNamesOf(Identity other) {
        return mayHaveTheFirstNameOf(other) && sharesALastName(other);
    }

    /// Whether both are called alike, whatever their further first names are.
    public boolean hasTheFirstNameOf(Identity other) {
        var mine = readFirstNames();
        var theirs = other.readFirstNames();
        return mine.usual().equals(theirs.usual()) || mine.areThoseOf(theirs);
    }

    /// The same, or one says shortly what the other says in full.
    public boolean mayHaveTheFirstNameOf(Identity other) {
        return hasTheFirstNameOf(other) || readFirstNames().beginAlike(other.readFirstNames());
    }

    /// Whether they have a last name or a first name in common, whichever way round they are written.
    public boolean hasANameOf(Identity other) {
        return sharesAName(other)
                || lastNames().stream()
                        .anyMatch(mine -> other.lastNames().stream().anyMatch(mine::holdsOrIsPartOf))
                || other.firstNameWords().stream().anyMatch(firstNameWords()::contains);
    }

    private List<String> firstNameWords() {
        return readFirstNames().all().words();
    }

    public NameKey usualFirstName() {
        return readFirstNames().usual();
    }

    public FirstNames readFirstNames() {
        return FirstNames.of(firstNames);
    }

    /// Of use or of birth.
    public boolean sharesALastName(Identity other) {
        return lastNames().stream().anyMatch(other.lastNames()::contains);
    }

    /// Of use, then of birth.
    public List<NameKey> lastNames() {
        return Stream.of(lastName, birthName)
                .filter(Objects::nonNull)
                .map(name -> NameKey.of(List.of(name)))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private boolean sharesAName(Identity other) {
        var words = List.of(nameKey().value().split(" "));
        return Stream.of(other.nameKey().value().split(" "))
                        .filter(words::contains)
                        .count()
                >= 2;
    }
}
