package fr.passerelle.platform.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.person.PersonAliases;
import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PersonMergesTest {
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final UUID anna = Ids.next();
    private final UUID ana = Ids.next();
    private final UUID hannah = Ids.next();

    @Inject
    PersonMerges merges;

    @Inject
    PersonAliases aliases;

    @Inject
    PersonLinks links;

    @Inject
    Sql sql;

    @Test
    void rows_become_the_survivors_and_exactly_they_go_back() {
        // Given
        visit(anna, MONDAY);
        visit(ana, TUESDAY);
        copy(ana, "ana");
        var merge = merge(anna, ana, 0);
        // When
        take(merge);
        // Then
        assertThat(visits(anna)).containsExactly(MONDAY, TUESDAY);
        assertThat(words(anna)).containsExactly("anaana");
        assertThat(visits(ana)).isEmpty();
        assertThat(within(() -> aliases.survivorOf(ana))).isEqualTo(anna);
        // When
        visit(anna, MONDAY.plusDays(7));
        takeBack(merge);
        // Then
        assertThat(visits(anna)).containsExactly(MONDAY, MONDAY.plusDays(7));
        assertThat(visits(ana)).containsExactly(TUESDAY);
        assertThat(words(ana)).containsExactly("anaana");
        assertThat(within(() -> aliases.survivorOf(ana))).isEqualTo(ana);
    }

    @Test
    void a_row_that_cannot_stand_beside_the_survivors_stops_nothing() {
        // Given
        visit(anna, MONDAY);
        visit(ana, MONDAY);
        visit(ana, TUESDAY);
        copy(anna, "anna");
        copy(ana, "ana");
        var merge = merge(anna, ana, 0);
        // When
        take(merge);
        // Then
        assertThat(visits(anna)).containsExactly(MONDAY, TUESDAY);
        assertThat(visits(ana)).as("stays under the merged id").containsExactly(MONDAY);
        assertThat(words(anna)).containsExactly("annaanna");
        assertThat(words(ana)).as("is put aside").isEmpty();
        // When
        takeBack(merge);
        // Then
        assertThat(visits(ana)).containsExactly(MONDAY, TUESDAY);
        assertThat(words(ana)).containsExactly("anaana");
        assertThat(visits(anna)).containsExactly(MONDAY);
    }

    @Test
    void merges_of_merges_and_their_reversals_come_out_the_same_in_whatever_order_they_are_told() {
        visit(anna, MONDAY);
        visit(ana, TUESDAY);
        visit(hannah, MONDAY.plusDays(2));
        var first = merge(anna, ana, 0);
        var second = merge(hannah, anna, 1);
        // When
        take(second);
        take(first);
        take(first);
        // Then
        assertThat(visits(hannah)).containsExactly(MONDAY, TUESDAY, MONDAY.plusDays(2));
        assertThat(within(() -> aliases.survivorOf(ana))).isEqualTo(hannah);
        // When
        takeBack(first);
        // Then
        assertThat(visits(ana)).containsExactly(TUESDAY);
        assertThat(visits(hannah)).containsExactly(MONDAY, MONDAY.plusDays(2));
        // When
        takeBack(second);
        takeBack(second);
        // Then
        assertThat(visits(anna)).containsExactly(MONDAY);
        assertThat(visits(hannah)).containsExactly(MONDAY.plusDays(2));
    }

    @Test
    void the_outer_reversal_takes_along_what_the_inner_merge_had_brought() {
        visit(ana, TUESDAY);
        var first = merge(anna, ana, 0);
        var second = merge(hannah, anna, 1);
        take(first);
        take(second);
        // When
        takeBack(second);
        // Then
        assertThat(visits(anna)).containsExactly(TUESDAY);
        // When
        takeBack(first);
        // Then
        assertThat(visits(ana)).containsExactly(TUESDAY);
    }

    @Test
    void a_reversal_told_before_its_merge_leaves_nothing_to_do() {
        visit(ana, TUESDAY);
        var merge = merge(anna, ana, 0);
        // When
        takeBack(merge);
        take(merge);
        // Then
        assertThat(visits(ana)).containsExactly(TUESDAY);
    }

    @Test
    void the_other_way_round_told_before_the_reversal_ends_the_earlier_merge() {
        visit(ana, TUESDAY);
        var merge = merge(anna, ana, 0);
        take(merge);
        // When
        take(merge(ana, anna, 1));
        takeBack(merge);
        // Then
        assertThat(within(() -> aliases.survivorOf(anna))).isEqualTo(ana);
        assertThat(visits(ana)).containsExactly(TUESDAY);
    }

    @Test
    void an_organisation_that_shared_either_shares_the_survivor_until_the_merge_is_taken_back() {
        // Given
        within(() -> {
            links.link(anna, "92", "CCAS-92071", "REFERRAL");
            links.end(anna, "CCAS-92071", "REFERRAL", LocalDate.parse("2020-01-01"));
            links.link(ana, "92", "CCAS-92071", "REFERRAL");
            return true;
        });
        var ended = until(anna);
        var merge = merge(anna, ana, 0);
        // When
        take(merge);
        // Then
        assertThat(until(anna)).containsExactly("open");
        // When
        takeBack(merge);
        // Then
        assertThat(until(anna)).isEqualTo(ended);
        assertThat(until(ana)).containsExactly("open");
    }

    private static PersonMerge merge(UUID survivor, UUID merged, int after) {
        return new PersonMerge(Ids.next(), "92", survivor, merged, AT.plusSeconds(after));
    }

    private void take(PersonMerge merge) {
        within(() -> {
            merges.take(merge);
            return true;
        });
    }

    private void takeBack(PersonMerge merge) {
        within(() -> {
            merges.takeBack(merge);
            return true;
        });
    }

    private void visit(UUID person, LocalDate day) {
        within(() -> sql.update(
                "insert into visit (id, departement, person_id, day) values (?, '92', ?, ?)", Ids.next(), person, day));
    }

    private void copy(UUID person, String word) {
        within(() -> sql.update(
                "insert into copy (person_id, departement, words) values (?, '92', ?)", person, new String[] {word}));
    }

    private List<LocalDate> visits(UUID person) {
        return within(() -> sql.all(
                "select day from visit where person_id = ? order by day",
                row -> row.getObject(1, LocalDate.class),
                person));
    }

    private List<String> words(UUID person) {
        return within(() -> sql.all("select twice from copy where person_id = ?", row -> row.getString(1), person));
    }

    private List<String> until(UUID person) {
        return within(() -> sql.all(
                "select coalesce(until::text, 'open') from person_link where person_id = ?",
                row -> row.getString(1),
                person));
    }

    private static <T> T within(Supplier<T> work) {
        return TenantScope.within(
                Set.of("92"), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
