package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.application.PreviewRegistrations;
import fr.passerelle.beneficiary.application.PreviewRegistrations.Preview;
import fr.passerelle.beneficiary.application.RegistrationForm;
import fr.passerelle.beneficiary.listcolumn.ColumnMapping;
import fr.passerelle.beneficiary.listcolumn.ListField;
import fr.passerelle.beneficiary.listcolumn.ReadLine;
import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says of each line what would happen. Nothing is written.
@ApplicationScoped
class JudgeLines {
    private static final int AT_ONCE = 500;

    private final ReadLine readLine;
    private final PreviewRegistrations preview;
    private final Texts texts;

    JudgeLines(ReadLine readLine, PreviewRegistrations preview, Texts texts) {
        this.readLine = readLine;
        this.preview = preview;
        this.texts = texts;
    }

    /// A line as it can be registered, with what would happen.
    record Judged(Judgement judgement, Optional<Preview> preview, Optional<RegistrationForm> form) {}

    /// @param list that is mapped
    Map<Integer, Judged> judge(PersonList list, List<ListedCells> lines) {
        var mapping = list.mapping().orElseThrow();
        var judged = new LinkedHashMap<Integer, Judged>();
        var earlier = new Earlier();
        for (var start = 0; start < lines.size(); start += AT_ONCE) {
            var batch = lines.subList(start, Math.min(lines.size(), start + AT_ONCE));
            judgeBatch(list, batch, mapping, earlier, judged);
        }
        return judged;
    }

    private void judgeBatch(
            PersonList list,
            List<ListedCells> batch,
            ColumnMapping mapping,
            Earlier earlier,
            Map<Integer, Judged> judged) {
        var readings = new LinkedHashMap<Integer, RegistrationForm>();
        for (var line : batch) {
            var reading = readLine.read(line, mapping);
            if (reading.form() == null) {
                judged.put(
                        line.number(),
                        new Judged(Judgement.refused(reading.faults()), Optional.empty(), Optional.empty()));
            } else {
                readings.put(line.number(), reading.form());
            }
        }
        var previews =
                preview.of(list.sender(), new ArrayList<>(readings.values())).iterator();
        readings.forEach((number, form) -> {
            var shown = previews.next();
            var judgement = judgement(number, form, shown, earlier);
            judged.put(number, new Judged(judgement, Optional.of(shown), Optional.of(form)));
        });
    }

    private Judgement judgement(int number, RegistrationForm form, Preview preview, Earlier earlier) {
        if (!preview.faults().isEmpty()) {
            return Judgement.refused(preview.faults());
        }
        var repeated = earlier.withNumberOf(form, number);
        if (repeated.isPresent()) {
            var first = repeated.orElseThrow();
            return Judgement.refused(
                    List.of(texts.refused(first.field().field(), "list-line-repeated", Map.of("line", first.line()))));
        }
        var known = preview.known();
        var by = preview.by();
        if (known != null && by != null) {
            var reason = switch (by) {
                case NIR -> LineReason.SAME_NIR;
                case NTT -> LineReason.SAME_NTT;
                case DEPARTEMENT_NUMBER -> LineReason.SAME_DEPARTEMENT_NUMBER;
            };
            return new Judgement(LineOutcome.MATCHED, reason, known.id(), null, List.of());
        }
        if (preview.alike() != null) {
            return doubtful(LineReason.SAME_NAMES_AND_BIRTH_DATE, preview, null);
        }
        return earlier.withNamesOf(form, number)
                .map(line -> doubtful(LineReason.SAME_AS_EARLIER_LINE, preview, line))
                .orElseGet(() -> new Judgement(LineOutcome.CREATED, null, null, null, List.of()));
    }

    private static Judgement doubtful(LineReason reason, Preview preview, @Nullable Integer line) {
        return new Judgement(LineOutcome.DOUBTFUL, reason, preview.alike(), line, List.of());
    }

    /// What the lines before said.
    private static final class Earlier {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Integer> names = new HashMap<>();

        record Repeated(ListField field, int line) {}

        /// The first line with one of the form's numbers; without one, the form is remembered.
        Optional<Repeated> withNumberOf(RegistrationForm form, int number) {
            return Stream.of(
                            said(
                                    ListField.NIR,
                                    Optional.ofNullable(form.nir())
                                            .flatMap(Nir::read)
                                            .map(Nir::body)),
                            said(ListField.NTT, Optional.ofNullable(form.ntt())),
                            said(ListField.DEPARTEMENT_NUMBER, Optional.ofNullable(form.departementNumber())))
                    .flatMap(Optional::stream)
                    .map(one -> new Repeated(one.getKey(), earlier(one.getKey() + ":" + one.getValue(), number)))
                    .filter(one -> one.line() != number)
                    .findFirst();
        }

        Optional<Integer> withNamesOf(RegistrationForm form, int number) {
            var name = NameKey.of(List.of(form.lastName(), form.firstNames())).value();
            var line = names.putIfAbsent(name + ":" + form.birthDate(), number);
            return Optional.ofNullable(line);
        }

        private int earlier(String key, int number) {
            var line = numbers.putIfAbsent(key, number);
            return line == null ? number : line;
        }

        private static Optional<Map.Entry<ListField, String>> said(ListField field, Optional<String> value) {
            return value.map(written -> Map.entry(field, written));
        }
    }
}
