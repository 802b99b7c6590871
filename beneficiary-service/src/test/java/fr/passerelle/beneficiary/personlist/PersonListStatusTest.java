package fr.passerelle.beneficiary.personlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.beneficiary.application.LawfulBasis;
import fr.passerelle.beneficiary.application.PreviewRegistrations.Sender;
import fr.passerelle.beneficiary.listcolumn.ColumnMapping;
import fr.passerelle.beneficiary.listcolumn.GuessColumns;
import fr.passerelle.beneficiary.listcolumn.ListField;
import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.beneficiary.spreadsheet.ListedTable;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.Instant;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonListStatusTest {
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final ColumnMapping MAPPING = new ColumnMapping(
            LawfulBasis.PUBLIC_TASK, Map.of(ListField.LAST_NAME, 0, ListField.FIRST_NAMES, 1, ListField.BIRTH_DATE, 2));
    private static final Map<PersonListStatus, Set<PersonListAct>> ALLOWED = Map.of(
            PersonListStatus.RECEIVED, Set.of(PersonListAct.MAPPING, PersonListAct.WITHDRAWAL),
            PersonListStatus.MAPPED, EnumSet.allOf(PersonListAct.class),
            PersonListStatus.CONFIRMED, Set.of(),
            PersonListStatus.APPLIED, Set.of(PersonListAct.WITHDRAWAL),
            PersonListStatus.WITHDRAWN, Set.of(),
            PersonListStatus.EXPIRED, Set.of());

    @Test
    void each_act_is_allowed_or_refused_by_its_own_problem_in_every_state() {
        for (var status : PersonListStatus.values()) {
            for (var act : PersonListAct.values()) {
                // When
                var refusal = catchThrowableOfType(Refusal.class, () -> act(listIn(status), act));
                // Then
                if (ALLOWED.getOrDefault(status, Set.of()).contains(act)) {
                    assertThat(refusal).as(status + " " + act).isNull();
                } else {
                    assertThat(refusal).as(status + " " + act).hasMessage(act.refusal());
                    assertThat(refusal.parameters()).containsEntry("state", status.name());
                }
            }
        }
    }

    @Test
    void what_would_register_nobody_is_not_confirmed() {
        // Given
        var list = listIn(PersonListStatus.MAPPED);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> list.confirm(0, NOW));
        // Then
        assertThat(refusal).hasMessage("person-list-nothing-to-register");
        assertThat(list.status()).isEqualTo(PersonListStatus.MAPPED);
    }

    @Test
    void columns_that_cannot_be_meant_are_refused_each_by_its_rule() {
        refused("person-list-column-unknown", choice(0, ListField.LAST_NAME), choice(3, ListField.NIR));
        refused("person-list-column-twice", choice(0, ListField.LAST_NAME), choice(0, ListField.FIRST_NAMES));
        refused("person-list-field-twice", choice(0, ListField.LAST_NAME), choice(1, ListField.LAST_NAME));
        refused("person-list-field-missing", choice(0, ListField.LAST_NAME));
    }

    @Test
    void usual_headers_are_proposed_once_each() {
        // When
        var proposed = GuessColumns.of(
                List.of("N° Sécu.", "NOM", "Prénom(s)", "Né(e) le", "Tél.", "Observations", "E-mail", "Mobile"));
        // Then
        assertThat(proposed)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        0, ListField.NIR,
                        1, ListField.LAST_NAME,
                        2, ListField.FIRST_NAMES,
                        3, ListField.BIRTH_DATE,
                        4, ListField.PHONE,
                        6, ListField.EMAIL));
    }

    private static void refused(String code, ColumnMapping.Choice... choices) {
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> ColumnMapping.of(LawfulBasis.PUBLIC_TASK, List.of(choices), 3)))
                .hasMessage(code);
    }

    private static ColumnMapping.Choice choice(int column, ListField field) {
        return new ColumnMapping.Choice(column, field);
    }

    private static void act(PersonList list, PersonListAct act) {
        switch (act) {
            case MAPPING -> list.map(MAPPING);
            case DECISION -> list.allowDecision();
            case CONFIRMATION -> list.confirm(1, NOW);
            case WITHDRAWAL -> list.withdraw(NOW);
        }
    }

    private static PersonList listIn(PersonListStatus status) {
        var header = new ListedCells(1, List.of("Nom", "Prénom", "Né le"));
        var line = new ListedCells(2, List.of("A", "B", "04/03/1985"));
        var table = new ListedTable(ListedTable.Format.CSV, "UTF-8", ";", null, header, List.of(line));
        var list = new PersonList(
                Ids.next(), new Sender("92", "CCAS-92071", false), "hash", table, NOW, Period.ofDays(30));
        if (status == PersonListStatus.WITHDRAWN) {
            list.withdraw(NOW);
        } else if (status == PersonListStatus.EXPIRED) {
            list.expire(NOW);
        } else if (status != PersonListStatus.RECEIVED) {
            list.map(MAPPING);
            reach(list, status);
        }
        return list;
    }

    private static void reach(PersonList list, PersonListStatus status) {
        if (status != PersonListStatus.MAPPED) {
            list.confirm(1, NOW);
        }
        if (status == PersonListStatus.APPLIED) {
            list.advance(1, 0, true, NOW);
        }
    }
}
