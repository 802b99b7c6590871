package fr.passerelle.beneficiary.listcolumn;

import fr.passerelle.beneficiary.application.RegistrationForm;
import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.beneficiary.spreadsheet.ListedDate;
import fr.passerelle.beneficiary.spreadsheet.PlainText;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.web.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a line as the form that an agent would have filled. What lists write their own way is understood here;
/// what a registration refuses is refused by the registration.
@ApplicationScoped
public class ReadLine {
    private final Texts texts;

    ReadLine(Texts texts) {
        this.texts = texts;
    }

    /// @param form of a line whose every cell could be read
    public record Reading(@Nullable RegistrationForm form, List<FieldError> faults) {}

    public Reading read(ListedCells line, ColumnMapping mapping) {
        var faults = new ArrayList<FieldError>();
        mapping.columns().keySet().stream()
                .sorted()
                .forEach(field -> mapping.read(field, line)
                        .flatMap(cell -> faultOf(field, cell))
                        .ifPresent(rule -> faults.add(texts.refused(field.field(), rule, Map.of()))));
        return faults.isEmpty() ? new Reading(form(line, mapping), List.of()) : new Reading(null, faults);
    }

    /// A cell that begins as a formula is one for whoever opens the next export: it is no name and no number.
    private static Optional<String> faultOf(ListField field, String cell) {
        if (!StrictJson.isStorable(cell)) {
            return Optional.of("unacceptable-characters");
        }
        var first = cell.charAt(0);
        if (first == '=' || first == '@' || ((first == '+' || first == '-') && field != ListField.PHONE)) {
            return Optional.of("list-formula");
        }
        return switch (field) {
            case BIRTH_DATE -> ListedDate.read(cell).isEmpty() ? Optional.of("list-date-form") : Optional.empty();
            case SEX -> sex(cell) == null ? Optional.of("list-sex-form") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static RegistrationForm form(ListedCells line, ColumnMapping mapping) {
        var said = new Said(line, mapping);
        return new RegistrationForm(
                null,
                mapping.lawfulBasis(),
                said.civility(),
                said.required(ListField.LAST_NAME),
                said.text(ListField.BIRTH_NAME),
                said.required(ListField.FIRST_NAMES),
                said.birthDate(),
                said.text(ListField.BIRTH_PLACE),
                said.sex(),
                said.text(ListField.NIR),
                said.text(ListField.NTT),
                said.text(ListField.FRANCE_TRAVAIL_ID),
                said.text(ListField.DEPARTEMENT_NUMBER),
                said.text(ListField.EMAIL),
                said.text(ListField.PHONE));
    }

    private static @Nullable Sex sex(String cell) {
        return switch (plain(cell)) {
            case "f", "femme", "feminin", "2", "female" -> Sex.FEMALE;
            case "m", "h", "homme", "masculin", "1", "male" -> Sex.MALE;
            case "inconnu", "nc", "non renseigne", "x" -> Sex.UNKNOWN;
            default -> null;
        };
    }

    private static String plain(String cell) {
        return PlainText.of(cell.replace(".", ""));
    }

    /// What a line says, field by field.
    private record Said(ListedCells line, ColumnMapping mapping) {
        @Nullable String text(ListField field) {
            return mapping.read(field, line).orElse(null);
        }

        /// Empty where nothing stands: the registration says that it is missing.
        String required(ListField field) {
            return mapping.read(field, line).orElse("");
        }

        /// As the Caf codes it.
        @Nullable String civility() {
            return mapping.read(ListField.CIVILITY, line)
                    .map(written -> switch (plain(written)) {
                        case "mme", "madame", "mlle", "mademoiselle" -> "MME";
                        case "m", "mr", "monsieur" -> "MR";
                        default -> written;
                    })
                    .orElse(null);
        }

        @SuppressWarnings("NullAway") // the registration says that it is missing
        LocalDate birthDate() {
            return mapping.read(ListField.BIRTH_DATE, line)
                    .flatMap(ListedDate::read)
                    .orElse(null);
        }

        @Nullable Sex sex() {
            return mapping.read(ListField.SEX, line)
                    .map(ReadLine::sex)
                    .or(() -> Optional.ofNullable(civility()).map(Said::sexOf))
                    .orElse(null);
        }

        private static @Nullable Sex sexOf(String civility) {
            return switch (civility) {
                case "MME" -> Sex.FEMALE;
                case "MR" -> Sex.MALE;
                default -> null;
            };
        }
    }
}
