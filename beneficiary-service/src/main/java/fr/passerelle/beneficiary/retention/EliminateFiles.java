package fr.passerelle.beneficiary.retention;

import fr.passerelle.beneficiary.erasure.ErasureCause;
import fr.passerelle.beneficiary.erasure.Erasures;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Proposes files for destruction, and has them destroyed once somebody else has validated the list.
@ApplicationScoped
public class EliminateFiles {
    private static final int AT_MOST = 1000;

    private final EliminationLists lists;
    private final Archive archive;
    private final RetentionPeriods periods;
    private final Erasures erasures;

    EliminateFiles(EliminationLists lists, Archive archive, RetentionPeriods periods, Erasures erasures) {
        this.lists = lists;
        this.archive = archive;
        this.periods = periods;
        this.erasures = erasures;
    }

    /// @param by claim `sub` of who answers for it
    public record Who(String by, Instant at) {}

    /// What a list drawn now would have, then what it would have but for a hold; nothing is written.
    public List<EliminationLists.Entry> wouldGo(String departement, Instant at) {
        return Stream.of(false, true)
                .flatMap(held -> due(departement, held, at).stream())
                .toList();
    }

    @Transactional
    public EliminationList draw(String departement, Who who) {
        var free = due(departement, false, who.at());
        if (free.isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "elimination-nothing-due");
        }
        var list = new EliminationList(Ids.next(), departement, free.size(), LocalDates.on(who.at()), who.by());
        lists.add(list, free);
        return list;
    }

    /// @param version that the caller has read
    @Transactional
    public EliminationList decide(UUID id, long version, EliminationAct act, Who who) {
        var list = lists.byId(id).orElseThrow(EliminateFiles::unknown);
        IfMatch.check(version, list.version());
        list.decide(act, LocalDates.on(who.at()), who.by());
        if (act == EliminationAct.VALIDATION) {
            lists.entriesOf(list).forEach(entry -> order(list, entry, who.at()));
        }
        return list;
    }

    private List<EliminationLists.Entry> due(String departement, boolean held, Instant at) {
        var today = LocalDates.on(at);
        return lists.eligible(departement, today.minus(periods.archive(departement, today)), held, AT_MOST);
    }

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "elimination-list-unknown");
    }

    /// One that is held by now waits until it is let go; one that was opened again since the list was drawn stays.
    private void order(EliminationList list, EliminationLists.Entry entry, Instant at) {
        if (entry.personId() != null && archive.holds(entry.personId())) {
            erasures.order(new Erasures.Order(entry.personId(), list.departement(), ErasureCause.RETENTION_OVER, at));
        }
    }
}
