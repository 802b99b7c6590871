package fr.passerelle.beneficiary.rsascale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads `rsa.scale`, and refuses what could be misread: a wrong file must stop the service, not an appointment.
final class ScaleFile {
    private static final String NONE = "-";
    private static final int COLUMNS = 4;

    private final Map<Parameter, NavigableMap<LocalDate, Entry>> series = new EnumMap<>(Parameter.class);

    /// @param value absent where the rule no longer applies
    record Entry(LocalDate from, @Nullable String value, String reference) {}

    private ScaleFile() {}

    static Map<Parameter, NavigableMap<LocalDate, Entry>> shipped() {
        try (var stream = Objects.requireNonNull(ScaleFile.class.getResourceAsStream("rsa.scale"))) {
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<Parameter, NavigableMap<LocalDate, Entry>> read(String text) {
        var file = new ScaleFile();
        var line = 0;
        for (var written : text.lines().toList()) {
            line++;
            if (!written.isBlank() && !written.startsWith("#")) {
                file.add(written, line);
            }
        }
        for (var parameter : Parameter.values()) {
            if (!file.series.containsKey(parameter)) {
                throw new IllegalStateException("rsa.scale lacks " + parameter.code());
            }
        }
        return file.series;
    }

    private void add(String written, int line) {
        var columns = written.split(" ; ", COLUMNS);
        if (columns.length < COLUMNS || columns[COLUMNS - 1].isBlank()) {
            throw refused(line, "a code, a date, a value and a reference are needed");
        }
        var parameter = Parameter.byCode(columns[0]);
        if (parameter == null) {
            throw refused(line, "nobody reads this code");
        }
        var entry = new Entry(date(columns[1], line), value(parameter, columns[2], line), columns[3].strip());
        var dated = series.computeIfAbsent(parameter, _ -> new TreeMap<>());
        if (!dated.isEmpty() && !entry.from().isAfter(dated.lastKey())) {
            throw refused(line, "dates of one code go forward");
        }
        dated.put(entry.from(), entry);
    }

    private static LocalDate date(String written, int line) {
        try {
            var date = LocalDate.parse(written);
            if (date.getDayOfMonth() == 1) {
                return date;
            }
        } catch (DateTimeException e) {
            throw refused(line, "not a date: " + e.getMessage());
        }
        throw refused(line, "a value takes effect on the first day of a month");
    }

    private static @Nullable String value(Parameter parameter, String written, int line) {
        if (written.equals(NONE)) {
            return null;
        }
        if (!parameter.isWritten(written)) {
            throw refused(line, "the value does not have the form of its code");
        }
        return written;
    }

    private static IllegalStateException refused(int line, String why) {
        return new IllegalStateException("rsa.scale, line %d: %s".formatted(line, why));
    }
}
