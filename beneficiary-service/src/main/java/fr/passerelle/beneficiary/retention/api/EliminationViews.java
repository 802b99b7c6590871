package fr.passerelle.beneficiary.retention.api;

import fr.passerelle.beneficiary.retention.EliminateFiles;
import fr.passerelle.beneficiary.retention.EliminationList;
import fr.passerelle.beneficiary.retention.EliminationLists;
import fr.passerelle.beneficiary.retention.EliminationStatus;
import fr.passerelle.beneficiary.retention.api.EliminationListResponse.Entry;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists of elimination, each person on them audited.
@ApplicationScoped
class EliminationViews {
    private final EntityManager entities;
    private final EliminationLists lists;
    private final EliminateFiles eliminate;
    private final ReadAudit audit;
    private final Caller caller;

    EliminationViews(
            EntityManager entities, EliminationLists lists, EliminateFiles eliminate, ReadAudit audit, Caller caller) {
        this.entities = entities;
        this.lists = lists;
        this.eliminate = eliminate;
        this.audit = audit;
        this.caller = caller;
    }

    List<Entry> wouldGo(@Nullable String asked, Instant at) {
        var departement = caller.departement(asked);
        return shown(eliminate.wouldGo(departement, at), departement);
    }

    /// The last drawn first.
    List<EliminationListSummary> page(PageRequest page, @Nullable EliminationStatus status) {
        return entities
                .createQuery("""
                        from EliminationList l
                        where l.id < :before and (:status is null or l.status = :status)
                        order by l.id desc""", EliminationList.class)
                .setParameter("before", page.beforeId())
                .setParameter("status", status)
                .setMaxResults(page.rows())
                .getResultList()
                .stream()
                .map(EliminationListSummary::of)
                .toList();
    }

    EliminationListResponse byId(UUID id) {
        return shown(lists.byId(id).orElseThrow(EliminateFiles::unknown));
    }

    /// After a change, its flush makes the version that is shown.
    EliminationListResponse shown(EliminationList list) {
        entities.flush();
        return EliminationListResponse.of(list, shown(lists.entriesOf(list), list.departement()));
    }

    private List<Entry> shown(List<EliminationLists.Entry> entries, String departement) {
        audit.shown(
                entries.stream()
                        .filter(entry -> entry.personId() != null)
                        .map(entry -> new ReadAudit.Shown(Objects.requireNonNull(entry.personId()), departement))
                        .toList(),
                List.of("retention"));
        return entries.stream().map(Entry::of).toList();
    }
}
