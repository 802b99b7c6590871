package fr.passerelle.platform.personalfile;

import fr.passerelle.platform.paper.FrenchTimes;
import fr.passerelle.platform.personalfile.PersonalFile.Entry;
import fr.passerelle.platform.personalfile.PersonalFile.Field;
import fr.passerelle.platform.personalfile.PersonalFile.Note;
import fr.passerelle.platform.personalfile.PersonalFile.Section;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of a copy, from `messages_fr.properties`; values in French: days, moments, codes.
@ApplicationScoped
class FileTexts {
    /// Of the sections that all services have.
    private static final Set<String> CODES = Set.of("reason", "readerRole", "purpose", "fields");

    /// Days and moments are told by the names that their columns have.
    private static final Pattern TIMES = Pattern.compile("since|until|day|answerBy|\\w+(On|At|Since|Until|Date)");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][\\w-]*([ ,\\n]+[A-Za-z0-9][\\w-]*)*");

    private final Texts texts;
    private final FileContents contents;

    FileTexts(Texts texts, FileContents contents) {
        this.texts = texts;
        this.contents = contents;
    }

    /// What all sections of a service share is written once, without the name of one: `personal-file.kept`.
    Section section(FileSection section, Collection<Map<String, @Nullable Object>> rows) {
        var code = section.code();
        return new Section(
                code,
                text(code + ".title"),
                find(code + ".purpose").orElseGet(() -> text("purpose")),
                text(code + ".source"),
                find(code + ".kept").orElseGet(() -> text("kept")),
                rows.stream().map(this::entry).toList());
    }

    Note withheld(String code) {
        return new Note(code, text("withheld." + code + ".what"), text("withheld." + code + ".why"));
    }

    List<String> rights() {
        return Stream.of("rectification", "erasure", "objection", "complaint")
                .map(right -> text("right." + right))
                .toList();
    }

    String text(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("no text personal-file." + key));
    }

    private Optional<String> find(String key) {
        return texts.find("personal-file." + key, Map.of());
    }

    /// What is not known, or empty, has no line.
    private Entry entry(Map<String, @Nullable Object> row) {
        return new Entry(row.entrySet().stream()
                .filter(field -> isSaid(field.getValue()) && !field.getKey().startsWith(FileSection.WITHHELD))
                .map(field -> field(field.getKey(), Objects.requireNonNull(field.getValue())))
                .toList());
    }

    private static boolean isSaid(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Collection<?> several -> !several.isEmpty();
            default -> !value.toString().isBlank();
        };
    }

    private Field field(String code, Object value) {
        var written = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value.toString();
        var told = switch (value) {
            case Boolean truth -> truth ? "oui" : "non";
            case BigDecimal amount -> amount.toPlainString().replace('.', ',');
            default -> french(code, written);
        };
        return new Field(code, text("field." + code), written, told);
    }

    private String french(String code, String written) {
        if (TIMES.matcher(code).matches()) {
            return DAY.matcher(written).matches()
                    ? FrenchTimes.day(LocalDate.parse(written))
                    : FrenchTimes.moment(moment(written));
        }
        var isCode = CODES.contains(code) || contents.codes().contains(code);
        return isCode && SHAPE.matcher(written).matches() ? codes(code, written) : written;
    }

    private static Instant moment(String written) {
        return written.endsWith("Z")
                ? Instant.parse(written)
                : OffsetDateTime.parse(written).toInstant();
    }

    /// A line of several codes says one of the other.
    private String codes(String field, String written) {
        return written.lines()
                .map(line -> labels(field, line, written.contains("\n") ? " : " : ", "))
                .collect(Collectors.joining(" ; "));
    }

    private String labels(String field, String line, String between) {
        return Stream.of(line.split("[ ,]+", -1))
                .map(code -> label(field, code))
                .collect(Collectors.joining(between));
    }

    /// A code that means something else in one field has a text of that field.
    private String label(String field, String code) {
        return contents.label(field, code)
                .or(() -> find("value." + field + "." + code))
                .or(() -> find("value." + code))
                .orElse(code);
    }
}
