package fr.passerelle.beneficiary.personlist;

import fr.passerelle.platform.problem.FieldError;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Registers some lines of a list: who they are, that they are done, and the count stand or fall together, so
/// that a crash repeats nobody. Each is judged again first: where something else would happen than was shown,
/// nothing does.
@ApplicationScoped
class RegisterLines {
    private final PersonLists lists;
    private final ListLines lines;
    private final JudgeLines judge;
    private final RegisterLine register;
    private final Texts texts;
    private final Clock clock;

    RegisterLines(
            PersonLists lists, ListLines lines, JudgeLines judge, RegisterLine register, Texts texts, Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.judge = judge;
        this.register = register;
        this.texts = texts;
        this.clock = clock;
    }

    /// @return whether there was a list to go on with
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(int most) {
        var found = lists.nextConfirmed();
        found.ifPresent(list -> some(list, most));
        return found.isPresent();
    }

    private void some(PersonList list, int most) {
        var due = lines.toRegister(list.id(), most);
        var cells =
                due.stream().flatMap(line -> Stream.ofNullable(line.cells())).toList();
        var judged = judge.judge(list, cells);
        var people = new HashMap<Integer, UUID>();
        for (var line : due) {
            var now = judged.get(line.number());
            if (now != null) {
                var done = register.handle(list, line, now);
                Optional.ofNullable(done.personId())
                        .ifPresentOrElse(
                                person -> people.put(line.number(), person),
                                () -> lines.changed(list.id(), line.number(), done.now()));
            }
        }
        lines.registered(list.id(), people);
        var isLast = due.size() < most;
        list.advance(people.size(), due.size() - people.size(), isLast, clock.instant());
    }

    /// The next line cannot be registered whatever is tried: it says so, and the others go on.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void leaveOut(RuntimeException failure) {
        var list = lists.nextConfirmed().orElseThrow();
        var line = lines.toRegister(list.id(), 1).getFirst();
        var why = failure instanceof Refusal refusal && !refusal.errors().isEmpty()
                ? refusal.errors()
                : List.of(new FieldError("", code(failure), sentence(failure)));
        lines.changed(list.id(), line.number(), Judgement.refused(why));
        list.advance(0, 1, false, clock.instant());
    }

    private static String code(RuntimeException failure) {
        return failure instanceof Refusal refusal ? refusal.code() : "internal-error";
    }

    private String sentence(RuntimeException failure) {
        var key = "problem." + code(failure) + ".detail";
        return texts.find(key, Map.of()).orElse(code(failure));
    }
}
