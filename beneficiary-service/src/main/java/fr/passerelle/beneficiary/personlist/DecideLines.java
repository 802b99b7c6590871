package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.application.RecogniseByHand;
import fr.passerelle.beneficiary.listcolumn.ReadLine;
import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes what a human decides of lines: all of it, or nothing where one decision cannot be.
@ApplicationScoped
public class DecideLines {
    private final PersonLists lists;
    private final ListLines lines;
    private final ReadLine readLine;
    private final RecogniseByHand recognise;
    private final Texts texts;

    DecideLines(PersonLists lists, ListLines lines, ReadLine readLine, RecogniseByHand recognise, Texts texts) {
        this.lists = lists;
        this.lines = lines;
        this.readLine = readLine;
        this.recognise = recognise;
        this.texts = texts;
    }

    /// @param line its number in the spreadsheet
    public record OfLine(int line, LineChoice choice) {}

    @Transactional
    public PersonList handle(TreatPersonList.Command command, List<OfLine> decisions) {
        var list = lists.byId(command.listId()).orElseThrow(PersonListRefused::unknown);
        list.requireVersion(command.version());
        list.allowDecision();
        var known = known(list, decisions);
        var choices = new LinkedHashMap<Integer, LineChoice>();
        var faults = new ArrayList<FieldError>();
        for (var i = 0; i < decisions.size(); i++) {
            var one = decisions.get(i);
            var line = known.get(one.line());
            var choice = meant(one.choice(), line);
            var found = choices.put(one.line(), choice) == null
                    ? faults(list, choice, line)
                    : List.of(fault("line", "list-line-twice"));
            var path = "decisions[" + i + "].";
            found.forEach(fault -> faults.add(new FieldError(path + fault.field(), fault.rule(), fault.message())));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, faults.getFirst().rule(), Map.of(), faults);
        }
        lines.decide(list.id(), choices);
        lists.changed(list);
        return list;
    }

    private Map<Integer, ListLine> known(PersonList list, List<OfLine> decisions) {
        var numbers = decisions.stream().map(OfLine::line).distinct().toList();
        return lines.numbered(list.id(), numbers).stream()
                .collect(Collectors.toMap(ListLine::number, Function.identity()));
    }

    /// Whom a doubtful line is linked to is kept, shown or named: nobody else is meant when that person is gone.
    private static LineChoice meant(LineChoice said, @Nullable ListLine line) {
        var shown = line == null ? null : line.judgement();
        if (shown == null || shown.outcome() != LineOutcome.DOUBTFUL || said.decision() != LineDecision.LINK) {
            return said;
        }
        return said.personId() == null ? new LineChoice(LineDecision.LINK, shown.personId()) : said;
    }

    private List<FieldError> faults(PersonList list, LineChoice choice, @Nullable ListLine line) {
        var shown = line == null ? null : line.judgement();
        if (line == null || shown == null) {
            return List.of(fault("line", "list-line-unknown"));
        }
        if (!shown.outcome().decisions().contains(choice.decision())) {
            return List.of(fault("decision", refusalOf(shown.outcome())));
        }
        if (shown.outcome() == LineOutcome.DOUBTFUL && choice.decision() == LineDecision.LINK) {
            return Optional.ofNullable(choice.personId())
                    .map(person -> faults(list, line, person))
                    .orElseGet(() -> List.of(fault("beneficiaryId", "list-decision-nobody-to-link")));
        }
        return choice.personId() == null
                ? List.of()
                : List.of(fault("beneficiaryId", "list-decision-person-unexpected"));
    }

    private List<FieldError> faults(PersonList list, ListLine line, UUID person) {
        var cells = line.cells();
        var form = cells == null
                ? null
                : readLine.read(cells, list.mapping().orElseThrow()).form();
        return form == null
                ? List.of()
                : recognise.in(list.sender(), form, person).faults();
    }

    private static String refusalOf(LineOutcome outcome) {
        return switch (outcome) {
            case CREATED -> "list-decision-of-created-line";
            case MATCHED -> "list-decision-of-matched-line";
            case DOUBTFUL -> throw new IllegalStateException("anything may be decided of it");
            case REFUSED -> "list-decision-of-refused-line";
        };
    }

    private FieldError fault(String field, String rule) {
        return texts.refused(field, rule, Map.of());
    }
}
