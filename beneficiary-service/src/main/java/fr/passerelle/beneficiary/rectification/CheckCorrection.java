package fr.passerelle.beneficiary.rectification;

import fr.passerelle.beneficiary.person.ContactDetails;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.beneficiary.vocabulary.Vocabularies;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is said to be right may be so, and is not the Caf's to correct.
@ApplicationScoped
class CheckCorrection {
    private static final String CIVILITIES = "civilite";

    private final CivilStatusMaster master;
    private final Vocabularies vocabularies;
    private final Texts texts;

    CheckCorrection(CivilStatusMaster master, Vocabularies vocabularies, Texts texts) {
        this.master = master;
        this.vocabularies = vocabularies;
        this.texts = texts;
    }

    void check(Person person, Correction asked, LocalDate today) {
        var faults = new ArrayList<FieldError>();
        checkCivilStatus(person, asked, today, faults);
        if (asked.email() != null && !ContactDetails.isEmail(asked.email())) {
            faults.add(fault(Correction.Field.EMAIL, "email-format"));
        }
        if (asked.phone() != null && ContactDetails.phoneOf(asked.phone()).isEmpty()) {
            faults.add(fault(Correction.Field.PHONE, "phone-format"));
        }
        asked.removed().stream()
                .map(ContactField::field)
                .filter(asked.asked()::containsKey)
                .forEach(field -> faults.add(fault(field, "rectification-contradictory")));
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    Objects.requireNonNull(faults.getFirst().rule()),
                    Map.of(),
                    List.copyOf(faults));
        }
    }

    private void checkCivilStatus(Person person, Correction asked, LocalDate today, List<FieldError> faults) {
        var mastered = asked.asked().keySet().stream()
                .filter(Correction.Field::isCivilStatus)
                .toList();
        if (!mastered.isEmpty() && master.isPayingBodyFor(person.id())) {
            mastered.forEach(field -> faults.add(fault(field, "rectification-caf-is-master")));
        }
        if (asked.birthDate() != null && !PlausibleDate.isFact(asked.birthDate(), today)) {
            faults.add(fault(Correction.Field.BIRTH_DATE, "date-bounds"));
        }
        if (asked.civility() != null && !vocabularies.hold(CIVILITIES, asked.civility())) {
            faults.add(fault(Correction.Field.CIVILITY, "civility-unknown"));
        }
    }

    private FieldError fault(Correction.Field field, String rule) {
        return texts.refused(field.path(), rule, Map.of());
    }
}
