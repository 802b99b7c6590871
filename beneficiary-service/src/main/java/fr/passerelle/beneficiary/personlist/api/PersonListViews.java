package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.listcolumn.ColumnMapping;
import fr.passerelle.beneficiary.listcolumn.GuessColumns;
import fr.passerelle.beneficiary.listcolumn.ListField;
import fr.passerelle.beneficiary.personlist.LineOutcome;
import fr.passerelle.beneficiary.personlist.ListLine;
import fr.passerelle.beneficiary.personlist.ListLines;
import fr.passerelle.beneficiary.personlist.PersonList;
import fr.passerelle.beneficiary.personlist.PersonListRefused;
import fr.passerelle.beneficiary.personlist.PersonLists;
import fr.passerelle.beneficiary.personlist.api.PersonListResponse.Counts;
import fr.passerelle.beneficiary.personlist.api.PersonListResponse.Decisions;
import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The lists of the caller's organisation, for nobody else.
@ApplicationScoped
class PersonListViews {
    private final Session entities;
    private final PersonLists lists;
    private final ListLines lines;
    private final Caller caller;
    private final ReadAudit audit;
    private final ListTexts texts;

    PersonListViews(
            Session entities, PersonLists lists, ListLines lines, Caller caller, ReadAudit audit, ListTexts texts) {
        this.entities = entities;
        this.lists = lists;
        this.lines = lines;
        this.caller = caller;
        this.audit = audit;
        this.texts = texts;
    }

    PersonList shared(UUID id) {
        return lists.byId(id)
                .filter(list -> list.organisationId().equals(caller.organisationId()))
                .orElseThrow(PersonListRefused::unknown);
    }

    /// After a change, its flush makes the version that is shown.
    PersonListResponse shown(PersonList list) {
        entities.flush();
        return response(list);
    }

    private PersonListResponse response(PersonList list) {
        return PersonListResponse.of(
                list, columns(list), Counts.of(lines.counts(list.id())), Decisions.of(lines.decisions(list.id())));
    }

    List<PersonListResponse> page(PageRequest page) {
        return entities
                .createNativeQuery("""
                        select * from person_list where id < :before and organisation_id = :organisation
                        order by id desc limit :rows""", PersonList.class)
                .setParameter("before", page.beforeId())
                .setParameter("organisation", caller.organisationId())
                .setParameter("rows", page.rows())
                .getResultList()
                .stream()
                .map(this::response)
                .toList();
    }

    /// Who stands in a line is told to nobody without a trace: a line of its list, and whoever was recognised.
    List<ListLineResponse> lines(PersonList list, @Nullable LineOutcome outcome, PageRequest page) {
        var mapping = list.mapping().orElseThrow(() -> PersonListRefused.notMapped(list.status()));
        var after = page.isFirst()
                ? list.headerNumber()
                : Integer.parseInt(page.after().getFirst());
        var rows = lines.page(list.id(), outcome, after, page.rows());
        var seen = new ArrayList<ReadAudit.Shown>();
        seen.add(new ReadAudit.Shown(list.id(), list.departement()));
        rows.stream()
                .flatMap(PersonListViews::people)
                .distinct()
                .forEach(id -> seen.add(new ReadAudit.Shown(id, list.departement())));
        audit.shown(seen, List.of("person-list"));
        return rows.stream()
                .flatMap(line -> Optional.ofNullable(line.judgement()).stream()
                        .map(shown -> ListLineResponse.of(line, shown, values(line, mapping), texts)))
                .toList();
    }

    private static Stream<UUID> people(ListLine line) {
        var shown = line.judgement();
        var choice = line.choice();
        return Stream.of(
                        Stream.ofNullable(line.personId()),
                        Stream.ofNullable(shown == null ? null : shown.personId()),
                        Stream.ofNullable(choice == null ? null : choice.personId()))
                .flatMap(Function.identity());
    }

    private static List<ListLineResponse.Value> values(ListLine line, ColumnMapping mapping) {
        var cells = line.cells();
        return cells == null
                ? List.of()
                : Stream.of(ListField.values())
                        .filter(field -> !field.isProtected())
                        .flatMap(field -> mapping.read(field, cells).stream()
                                .map(value -> new ListLineResponse.Value(field.name(), value)))
                        .toList();
    }

    private List<PersonListResponse.Column> columns(PersonList list) {
        var headers = headers(list).map(ListedCells::cells).orElse(List.of());
        var proposed = GuessColumns.of(headers);
        var named = list.mapping().map(ColumnMapping::byColumn).orElse(Map.of());
        var columns = new ArrayList<PersonListResponse.Column>();
        for (var i = 0; i < headers.size(); i++) {
            columns.add(new PersonListResponse.Column(i, headers.get(i), named.get(i), proposed.get(i)));
        }
        return columns;
    }

    private Optional<ListedCells> headers(PersonList list) {
        return lines.page(list.id(), null, list.headerNumber() - 1, 1).stream()
                .flatMap(line -> Stream.ofNullable(line.cells()))
                .findFirst();
    }
}
