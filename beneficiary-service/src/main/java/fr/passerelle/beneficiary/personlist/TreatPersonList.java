package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.application.LawfulBasis;
import fr.passerelle.beneficiary.listcolumn.ColumnMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// What a human decides about a list that was received.
@ApplicationScoped
public class TreatPersonList {
    private static final int ALL = Integer.MAX_VALUE;

    private final PersonLists lists;
    private final ListLines lines;
    private final JudgeLines judge;

    TreatPersonList(PersonLists lists, ListLines lines, JudgeLines judge) {
        this.lists = lists;
        this.lines = lines;
        this.judge = judge;
    }

    /// @param version that the decision starts from
    public record Command(UUID listId, long version, Instant at) {}

    /// Says what the columns mean. Each line then says what would happen, as long as nothing changes; what was
    /// decided of lines that were read otherwise is forgotten.
    @Transactional
    public PersonList map(Command command, LawfulBasis lawfulBasis, List<ColumnMapping.Choice> columns) {
        var list = list(command);
        list.map(ColumnMapping.of(lawfulBasis, columns, list.width()));
        var kept = lines.page(list.id(), null, list.headerNumber(), ALL).stream()
                .flatMap(line -> Stream.ofNullable(line.cells()))
                .toList();
        var judgements = new LinkedHashMap<Integer, Judgement>();
        judge.judge(list, kept).forEach((number, judged) -> judgements.put(number, judged.judgement()));
        lines.judge(list.id(), judgements);
        return list;
    }

    /// Registers what was shown and decided, line by line, in the background.
    @Transactional
    public PersonList confirm(Command command) {
        var list = list(command);
        list.confirm(lines.due(list.id()), command.at());
        return list;
    }

    /// Destroys the lines. Who was registered stays registered.
    @Transactional
    public PersonList withdraw(Command command) {
        var list = list(command);
        list.withdraw(command.at());
        lines.forget(List.of(list.id()));
        return list;
    }

    private PersonList list(Command command) {
        var list = lists.byId(command.listId()).orElseThrow(PersonListRefused::unknown);
        list.requireVersion(command.version());
        return list;
    }
}
