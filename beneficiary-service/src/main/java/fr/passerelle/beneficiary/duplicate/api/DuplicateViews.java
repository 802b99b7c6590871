package fr.passerelle.beneficiary.duplicate.api;

import fr.passerelle.beneficiary.duplicate.DuplicateCandidate;
import fr.passerelle.beneficiary.duplicate.DuplicateCandidates;
import fr.passerelle.beneficiary.duplicate.DuplicateRefused;
import fr.passerelle.beneficiary.duplicate.DuplicateStatus;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/// The review list; each person shown leaves a row in the audit.
@ApplicationScoped
class DuplicateViews {
    private static final List<String> SHOWN = List.of("identity", "duplicate");

    private final Session entities;
    private final DuplicateCandidates candidates;
    private final Persons persons;
    private final ReadAudit audit;

    DuplicateViews(Session entities, DuplicateCandidates candidates, Persons persons, ReadAudit audit) {
        this.entities = entities;
        this.candidates = candidates;
        this.persons = persons;
        this.audit = audit;
    }

    DuplicateCandidateResponse byId(UUID id) {
        return shown(candidates.byId(id).orElseThrow(DuplicateRefused::unknown));
    }

    /// After a change, its flush makes the version that is shown.
    DuplicateCandidateResponse shown(DuplicateCandidate candidate) {
        entities.flush();
        return shown(List.of(candidate)).getFirst();
    }

    /// In the order in which they were found. A question about a file that was merged since is the survivor's, and one
    /// about a file of the archive waits until it is opened again.
    List<DuplicateCandidateResponse> page(DuplicateStatus status, PageRequest page) {
        return shown(entities.createNativeQuery("""
                        select d.* from duplicate_candidate d
                        where d.status = :status and d.id > :after
                          and not exists (select from archived_person a
                              where a.person_id in (d.first_person_id, d.second_person_id))
                          and (d.status <> 'OPEN' or not exists (
                              select from person p
                              where p.id in (d.first_person_id, d.second_person_id) and p.merged_into is not null))
                        order by d.id limit :rows""", DuplicateCandidate.class)
                .setParameter("status", status.name())
                .setParameter("after", page.afterId())
                .setParameter("rows", page.rows())
                .getResultList());
    }

    private List<DuplicateCandidateResponse> shown(List<DuplicateCandidate> found) {
        var ids = found.stream().flatMap(one -> one.people().stream()).collect(Collectors.toSet());
        var people = persons.byIds(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        if (!people.isEmpty()) {
            audit.shown(
                    people.values().stream()
                            .map(person -> new ReadAudit.Shown(person.id(), person.departement()))
                            .sorted(Comparator.comparing(ReadAudit.Shown::personId))
                            .toList(),
                    SHOWN);
        }
        return found.stream()
                .map(one -> DuplicateCandidateResponse.of(
                        one,
                        one.people().stream()
                                .map(people::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }
}
