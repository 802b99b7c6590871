package fr.passerelle.beneficiary.person;

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

    /// Whether both have a last name in common, of use or of birth, and the same usual first name.
    public boolean hasTheNamesOf(Identity other) {
        return usualFirstName().equals(other.usualFirstName())
                && lastNames().stream().anyMatch(other.lastNames()::contains);
    }

    /// Whether they have a last name or a first name in common, whichever way round they are written.
    public boolean hasANameOf(Identity other) {
        return sharesAName(other)
                || lastNames().stream()
                        .anyMatch(mine -> other.lastNames().stream().anyMatch(mine::holdsOrIsPartOf))
                || other.firstNameWords().stream().anyMatch(firstNameWords()::contains);
    }

    private List<String> firstNameWords() {
        return NameKey.of(List.of(firstNames)).words();
    }

    public NameKey usualFirstName() {
        return NameKey.of(List.of(firstNames.split(" ", 2)[0]));
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
