package fr.passerelle.beneficiary.household;

import static fr.passerelle.beneficiary.household.ToldFixture.child;
import static fr.passerelle.beneficiary.household.ToldFixture.closed;
import static fr.passerelle.beneficiary.household.ToldFixture.current;
import static fr.passerelle.beneficiary.household.ToldFixture.household;
import static fr.passerelle.beneficiary.household.ToldFixture.member;
import static fr.passerelle.beneficiary.household.ToldFixture.open;
import static fr.passerelle.beneficiary.household.ToldFixture.right;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.household.RecordHousehold.Change;
import fr.passerelle.beneficiary.household.RecordHousehold.Command;
import fr.passerelle.beneficiary.household.RecordHousehold.Outcome;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/// What one household of a batch changes, the next ones see.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class RecordBatchTest {
    private static final LocalDate BIRTH = LocalDate.of(1979, 4, 2);

    @Inject
    RecordHousehold record;

    @Inject
    Persons persons;

    @Inject
    Households households;

    @Inject
    Session entities;

    @Test
    void somebody_in_two_households_of_a_batch_is_one_person_linked_once() {
        // Given
        var lea = member("DEM", "Petit", "Léa", BIRTH, "2", "2790492071001", true);
        // When
        var outcomes = apply(
                current(household("3100001", open(), lea)), current(household("3100002", open(), lea, child("Zoé"))));
        // Then
        assertThat(outcomes).extracting(Outcome::change).containsExactly(Change.CREATED, Change.CREATED);
        assertThat(people(outcomes.getFirst())).hasSize(1);
        assertThat(people(outcomes.getLast())).hasSize(2).containsAll(people(outcomes.getFirst()));
    }

    @Test
    void a_household_told_twice_in_a_batch_is_one_household_as_told_last() {
        // Given
        var leo = member("DEM", "Petit", "Léo", BIRTH, "1", "1790492071002", true);
        var told = household("3100003", open(), leo);
        // When
        var outcomes =
                apply(current(told), current(told), current(household("3100003", closed("ECH"), leo, child("Zoé"))));
        // Then
        assertThat(outcomes)
                .extracting(Outcome::change)
                .containsExactly(Change.CREATED, Change.UNCHANGED, Change.UPDATED);
        assertThat(outcomes)
                .extracting(Outcome::householdId)
                .containsOnly(outcomes.getFirst().householdId());
        assertThat(people(outcomes.getFirst())).hasSize(2);
        assertThat(rights(outcomes.getFirst())).containsExactly("CLOSED");
    }

    @Test
    void a_known_household_whose_right_starts_anew_may_come_before_a_new_one() {
        // Given
        var eva = member("DEM", "Petit", "Éva", BIRTH, "2", "2790492071003", true);
        var ugo = member("DEM", "Grand", "Ugo", BIRTH, "1", "1790492071004", true);
        apply(current(household("3100004", closed("ECH"), eva)));
        var anew = right("2", List.of(), List.of(), LocalDate.of(2026, 1, 1), "RSD");
        // When
        var outcomes = apply(
                current(household("3100004", anew, eva, child("Zoé"))), current(household("3100005", open(), ugo)));
        // Then
        assertThat(outcomes).extracting(Outcome::change).containsExactly(Change.UPDATED, Change.CREATED);
        assertThat(outcomes).extracting(Outcome::openings).containsExactly(2, 1);
        assertThat(rights(outcomes.getFirst())).hasSize(2);
    }

    @Test
    void a_household_of_the_desk_is_taken_over_by_the_first_of_a_batch_that_answers_to_its_names() {
        // Given
        var ida = member("DEM", "Petit", "Ida", LocalDate.of(1981, 9, 17), "2", null, true);
        var atTheDesk = atTheDesk("Ida", LocalDate.of(1981, 9, 17));
        // When
        var outcomes = apply(current(household("3100006", open(), ida)), current(household("3100007", open(), ida)));
        // Then
        assertThat(outcomes).extracting(Outcome::change).containsExactly(Change.UPDATED, Change.CREATED);
        assertThat(outcomes.getFirst().householdId()).isEqualTo(atTheDesk.id());
        assertThat(outcomes.getFirst().warnings())
                .extracting(RecordHousehold.Warning::rule)
                .containsExactly("household-of-the-desk-by-names");
        assertThat(people(outcomes.getFirst()))
                .containsExactly(atTheDesk.members().getFirst().personId());
        assertThat(people(outcomes.getLast())).doesNotContainAnyElementsOf(people(outcomes.getFirst()));
        assertThat(rights(outcomes.getFirst())).hasSize(1);
    }

    @Test
    void the_body_that_paid_before_no_longer_shares_a_person_whom_another_one_tells() {
        // Given
        var noe = member("DEM", "Petit", "Noé", BIRTH, "1", "1790492071008", true);
        var before = apply(current(household("3100008", open(), noe)));
        // When
        var after = apply(new Command(
                Ids.next(),
                "92",
                "MSA-921",
                ToldFixture.RECEIVED,
                ToldFixture.REFERENCE,
                ToldFixture.REFERENCE.atStartOfDay(),
                RecordHousehold.CafFileNature.COURANT,
                household("3100009", open(), noe)));
        // Then
        assertThat(payers(after.getFirst())).containsExactly("MSA-921");
        assertThat(payers(before.getFirst())).as("the same person").containsExactly("MSA-921");
    }

    private List<String> payers(Outcome outcome) {
        return inScope(() -> entities.createNativeQuery(
                        "select l.organisation_id from membership m join person_link l on l.person_id = m.person_id "
                                + "where m.household_id = ?1 and l.reason = 'PAYING_BODY' and l.until is null",
                        String.class)
                .setParameter(1, outcome.householdId())
                .getResultList());
    }

    private Household atTheDesk(String firstName, LocalDate birth) {
        return inScope(() -> {
            var identity = new Identity("MME", "Petit", null, firstName, birth, null, Sex.FEMALE);
            var person = new Person(Ids.next(), "92", identity, ToldFixture.RECEIVED);
            persons.addAll(List.of(person));
            var household = new Household(Ids.next(), "92", ToldFixture.RECEIVED);
            household.seat(
                    List.of(new Membership.Seat(person.id(), "DEM", true, null, null)),
                    ToldFixture.REFERENCE,
                    ToldFixture.RECEIVED);
            household.liveAt(
                    new PostalAddress("1 rue des Écoles", "92330", "92071", "SCEAUX", null), ToldFixture.RECEIVED);
            households.addAll(List.of(household));
            return household;
        });
    }

    private List<Outcome> apply(Command... commands) {
        return inScope(() -> record.handle(List.of(commands)));
    }

    private List<UUID> people(Outcome outcome) {
        return inScope(() -> entities.createNativeQuery(
                        "select m.person_id from membership m join person_link l on l.person_id = m.person_id "
                                + "where m.household_id = ?1 and m.until is null and l.organisation_id = 'CAF-921'",
                        UUID.class)
                .setParameter(1, outcome.householdId())
                .getResultList());
    }

    private List<String> rights(Outcome outcome) {
        return inScope(() -> entities.createNativeQuery(
                        "select state from rsa_right where household_id = ?1 order by id", String.class)
                .setParameter(1, outcome.householdId())
                .getResultList());
    }

    private static <T> T inScope(Supplier<T> work) {
        return TenantScope.within(
                Set.of("92"), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
