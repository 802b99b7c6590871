package fr.passerelle.beneficiary.rectification;

import fr.passerelle.beneficiary.person.ContactDetails;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Sex;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a person says is right, field by field; what is absent stays as it is.
///
/// @param removed what is wrong and has nothing in its place
public record Correction(
        @Nullable String civility,
        @Nullable String lastName,
        @Nullable String birthName,
        @Nullable String firstNames,
        @Nullable LocalDate birthDate,
        @Nullable String birthPlace,
        @Nullable Sex sex,
        @Nullable String email,
        @Nullable String phone,
        Set<ContactField> removed) {
    public Correction {
        removed = Set.copyOf(removed);
    }

    /// A field that can be corrected here.
    public enum Field {
        CIVILITY("civility", true),
        LAST_NAME("lastName", true),
        BIRTH_NAME("birthName", true),
        FIRST_NAMES("firstNames", true),
        BIRTH_DATE("birthDate", true),
        BIRTH_PLACE("birthPlace", true),
        SEX("sex", true),
        EMAIL("email", false),
        PHONE("phone", false);

        private final String path;
        private final boolean civilStatus;

        Field(String path, boolean civilStatus) {
            this.path = path;
            this.civilStatus = civilStatus;
        }

        public String path() {
            return path;
        }

        /// The Caf or the MSA is its master for whoever stands in one of their files.
        boolean isCivilStatus() {
            return civilStatus;
        }
    }

    /// Of one field.
    public record Change(
            Field field, @Nullable String before, @Nullable String after) {
        boolean isNone() {
            return Objects.equals(before, after);
        }
    }

    /// What would become different for the person, in the order of the fields.
    List<Change> changesFor(Person person) {
        var told = asked();
        var gone = removed.stream().map(ContactField::field).collect(Collectors.toSet());
        return Arrays.stream(Field.values())
                .filter(field -> told.containsKey(field) || gone.contains(field))
                .map(field -> new Change(field, value(person, field), told.get(field)))
                .filter(change -> !change.isNone())
                .toList();
    }

    Map<Field, String> asked() {
        var asked = new EnumMap<Field, String>(Field.class);
        put(asked, Field.CIVILITY, civility);
        put(asked, Field.LAST_NAME, lastName);
        put(asked, Field.BIRTH_NAME, birthName);
        put(asked, Field.FIRST_NAMES, firstNames);
        put(asked, Field.BIRTH_DATE, birthDate);
        put(asked, Field.BIRTH_PLACE, birthPlace);
        put(asked, Field.SEX, sex);
        put(asked, Field.EMAIL, email);
        put(asked, Field.PHONE, phone);
        return asked;
    }

    Identity of(Identity known) {
        return new Identity(
                civility == null ? known.civility() : civility,
                lastName == null ? known.lastName() : lastName,
                birthName == null ? known.birthName() : birthName,
                firstNames == null ? known.firstNames() : firstNames,
                birthDate == null ? known.birthDate() : birthDate,
                birthPlace == null ? known.birthPlace() : birthPlace,
                sex == null ? known.sex() : sex);
    }

    ContactDetails of(ContactDetails known) {
        return new ContactDetails(
                right(ContactField.EMAIL, email, known.email()), right(ContactField.PHONE, phone, known.phone()));
    }

    private @Nullable String right(ContactField field, @Nullable String told, @Nullable String known) {
        if (removed.contains(field)) {
            return null;
        }
        return told == null ? known : told;
    }

    Correction withPhone(@Nullable String e164) {
        return new Correction(
                civility, lastName, birthName, firstNames, birthDate, birthPlace, sex, email, e164, removed);
    }

    private static @Nullable String value(Person person, Field field) {
        var identity = person.identity();
        ContactDetails contact = person.contact();
        return switch (field) {
            case CIVILITY -> identity.civility();
            case LAST_NAME -> identity.lastName();
            case BIRTH_NAME -> identity.birthName();
            case FIRST_NAMES -> identity.firstNames();
            case BIRTH_DATE -> identity.birthDate() == null ? null : Objects.toString(identity.birthDate());
            case BIRTH_PLACE -> identity.birthPlace();
            case SEX -> identity.sex().name();
            case EMAIL -> contact.email();
            case PHONE -> contact.phone();
        };
    }

    private static void put(Map<Field, String> asked, Field field, @Nullable Object value) {
        if (value != null) {
            asked.put(field, value.toString());
        }
    }
}
