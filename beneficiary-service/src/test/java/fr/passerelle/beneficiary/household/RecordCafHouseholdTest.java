package fr.passerelle.beneficiary.household;

import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.household.ToldFixture.anne;
import static fr.passerelle.beneficiary.household.ToldFixture.child;
import static fr.passerelle.beneficiary.household.ToldFixture.closed;
import static fr.passerelle.beneficiary.household.ToldFixture.command;
import static fr.passerelle.beneficiary.household.ToldFixture.current;
import static fr.passerelle.beneficiary.household.ToldFixture.household;
import static fr.passerelle.beneficiary.household.ToldFixture.member;
import static fr.passerelle.beneficiary.household.ToldFixture.open;
import static fr.passerelle.beneficiary.household.ToldFixture.reprise;
import static fr.passerelle.beneficiary.household.ToldFixture.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.beneficiary.household.RecordHousehold.Change;
import fr.passerelle.beneficiary.household.RecordHousehold.Command;
import fr.passerelle.beneficiary.household.RecordHousehold.Outcome;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RecordCafHouseholdTest {
    @Inject
    RecordHousehold record;

    @Inject
    Session entities;

    @Inject
    Clock clock;

    @Test
    void the_life_of_a_right_is_announced_to_each_member_in_order() {
        // Given
        var matricule = "3000001";
        var zoe = child("Zoé");
        apply(current(household(matricule, open(), nobodysNir("Anne"), zoe)));
        apply(current(household(matricule, suspended("06"), nobodysNir("Anne"), zoe)));
        apply(current(household(matricule, open(), nobodysNir("Anne"), zoe)));
        // When
        var outcome = apply(current(household(matricule, closed("ECH"), nobodysNir("Anne"), zoe)));
        // Then
        try (var announced = Announced.by("beneficiary")) {
            for (var person : members(outcome)) {
                var facts = announced.of(person, 4);
                assertThat(facts.subList(0, 4))
                        .extracting(Announced.Fact::type)
                        .containsExactly("RsaRightOpened", "RsaRightSuspended", "RsaRightResumed", "RsaRightClosed");
                facts.subList(0, 4)
                        .forEach(fact -> EventContract.of(fact.type() + ".v1")
                                .assertKeptBy(fact.data().toString()));
            }
        }
    }

    @Test
    void the_opening_says_all_that_taking_charge_needs() {
        // When
        var outcome = apply(current(household("3000002", open(), nobodysNir("Anne"))));
        // Then
        try (var announced = Announced.by("beneficiary")) {
            var data = announced.of(members(outcome).getFirst(), 1).getFirst().data();
            assertThat(data.get("subjectToRightsAndDuties").booleanValue()).isTrue();
            assertThat(data.get("communeCode").textValue()).isEqualTo("92071");
            assertThat(data.get("receivedAt").textValue()).isEqualTo("2026-03-05T05:00:00Z");
            assertThat(data.get("dateSource").textValue()).isEqualTo("RSA_NATURE_START");
        }
    }

    @Test
    void the_same_content_is_applied_once_and_an_older_file_never() {
        // Given
        var told = household("3000003", open(), nobodysNir("Anne"));
        var first = apply(current(told));
        // When
        var again = apply(current(told));
        var older = apply(command(
                RecordHousehold.CafFileNature.COURANT,
                LocalDate.of(2025, 1, 31),
                household("3000003", closed("ECH"), nobodysNir("Anne"))));
        // Then
        assertThat(first.change()).isEqualTo(Change.CREATED);
        assertThat(again.change()).isEqualTo(Change.UNCHANGED);
        assertThat(older.change()).isEqualTo(Change.OUTDATED);
        assertThat(again.householdId()).isEqualTo(first.householdId());
    }

    @Test
    void S000_10_adults_are_told_at_once_and_only_the_allocataire_reads_the_amount() {
        // When
        var outcome = apply(current(household("3000004", open(), anne(), ToldFixture.paul(), child("Zoé"))));
        // Then
        assertThat(outcome.openings()).isEqualTo(3);
        assertThat(noticesOf(outcome, true)).isEqualTo(1);
        assertThat(noticesOf(outcome, false)).isEqualTo(1);
    }

    @Test
    void the_stock_is_recorded_without_a_word_to_anybody() {
        // When
        var outcome = apply(reprise(household("3000005", open(), nobodysNir("Anne"))));
        // Then
        assertThat(outcome.openings()).isZero();
        assertThat(noticesOf(outcome, true)).isZero();
        try (var announced = Announced.by("beneficiary")) {
            var fact = announced.of(members(outcome).getFirst(), 1).getFirst();
            assertThat(fact.type()).isEqualTo("RsaRightRecorded");
            EventContract.of("RsaRightRecorded.v1").assertKeptBy(fact.data().toString());
        }
    }

    @Test
    void a_child_that_is_born_changes_the_household() {
        // Given
        apply(current(household("3000006", open(), nobodysNir("Anne"))));
        // When
        var outcome = apply(current(household("3000006", open(), nobodysNir("Anne"), child("Léa"))));
        // Then
        try (var announced = Announced.by("beneficiary")) {
            var facts = announced.of(members(outcome).getFirst(), 2);
            assertThat(facts.get(1).type()).isEqualTo("HouseholdChanged");
            assertThat(facts.get(1).data().get("children").intValue()).isEqualTo(1);
            EventContract.of("HouseholdChanged.v1")
                    .assertKeptBy(facts.get(1).data().toString());
            assertThat(announced.of(members(outcome).getLast(), "RsaRightRecorded", 1))
                    .hasSize(1);
        }
    }

    @Test
    void S004_09_a_lone_parent_of_a_child_under_three_is_recognised_from_the_household() {
        // Given
        var born = LocalDate.now(clock).minusYears(1);
        var baby = member("ENF", "Martin", "Noé", born, "1", null, null);
        apply(current(household("3000016", open(), nobodysNir("Anne"), child("Léa"))));
        // When
        var outcome = apply(current(household("3000016", open(), nobodysNir("Anne"), child("Léa"), baby)));
        // Then
        readHousehold(outcome)
                .then()
                .statusCode(200)
                .body("singleParent", equalTo(true))
                .body("youngChild", equalTo(true));
        try (var announced = Announced.by("beneficiary")) {
            var changed = announced.of(members(outcome).getFirst(), 2).get(1).data();
            assertThat(changed.get("singleParent").booleanValue()).isTrue();
            assertThat(changed.get("youngChild").booleanValue()).isTrue();
            EventContract.of("HouseholdChanged.v1").assertKeptBy(changed.toString());
        }
    }

    @Test
    void S004_09_an_elder_child_or_a_spouse_makes_another_household() {
        // Given
        var spouse = member("CJT", "Durand", "Paul", LocalDate.of(1983, 7, 8), "1", null, true);
        // When
        var elder = apply(current(household("3000017", open(), nobodysNir("Anne"), child("Léa"))));
        var couple = apply(current(household("3000018", open(), nobodysNir("Anne"), spouse, child("Léa"))));
        // Then
        readHousehold(elder).then().body("singleParent", equalTo(true)).body("youngChild", equalTo(false));
        readHousehold(couple).then().body("singleParent", equalTo(false));
    }

    @Test
    void who_leaves_a_household_is_told_of_it_too() {
        // Given
        var spouse = member("CJT", "Durand", "Paul", LocalDate.of(1983, 7, 8), "1", null, true);
        var before = members(apply(current(household("3000007", open(), nobodysNir("Anne"), spouse))));
        // When
        var outcome = apply(current(household("3000007", open(), nobodysNir("Anne"))));
        // Then
        assertThat(members(outcome)).containsExactly(before.getFirst());
        try (var announced = Announced.by("beneficiary")) {
            var told = announced.of(before.getLast(), 2).get(1);
            assertThat(told.type()).isEqualTo("HouseholdChanged");
            assertThat(told.data().get("leftOn").textValue()).isEqualTo(ToldFixture.REFERENCE.toString());
            assertThat(told.data().get("members").intValue()).isEqualTo(1);
            assertThat(told.data().has("communeCode")).isFalse();
            EventContract.of("HouseholdChanged.v1").assertKeptBy(told.data().toString());
            var stays = announced.of(before.getFirst(), 2).get(1);
            assertThat(stays.data().has("leftOn")).isFalse();
        }
    }

    @Test
    void the_matricule_of_the_msa_is_never_in_clear() {
        // Given
        var told = household("2850392071123", open(), nobodysNir("Anne"));
        var atTheMsa = new HouseholdSnapshot(
                told.contentHash(),
                new HouseholdSnapshot.Affiliation("MSA", "140", "2850392071123"),
                told.request(),
                told.members(),
                told.familySituation(),
                told.address(),
                told.right(),
                told.preserved());
        // When
        var first = apply(current(atTheMsa));
        var again = apply(current(atTheMsa));
        // Then
        assertThat(again.householdId()).isEqualTo(first.householdId());
        assertThat(count("select count(*) from household where id = ?1 and matricule is not null", first))
                .isZero();
    }

    /// Without a NIR, so that the households of the tests do not meet.
    private static HouseholdSnapshot.Member nobodysNir(String firstName) {
        return member("DEM", "Martin", firstName, LocalDate.of(1985, 3, 4), "2", null, true);
    }

    private static Response readHousehold(Outcome outcome) {
        return read("agent-92", "/v1/households/{id}", Objects.requireNonNull(outcome.householdId()));
    }

    private Outcome apply(Command command) {
        return inScope(() -> record.handle(command));
    }

    private List<UUID> members(Outcome outcome) {
        return inScope(() -> entities.createNativeQuery(
                        "select person_id from membership where household_id = ?1 and until is null order by id",
                        UUID.class)
                .setParameter(1, outcome.householdId())
                .getResultList());
    }

    private long noticesOf(Outcome outcome, boolean withAmount) {
        return count(
                "select count(*) from notice n join membership m on m.person_id = n.person_id "
                        + "where m.household_id = ?1 and jsonb_exists(n.content, 'amount') = " + withAmount,
                outcome);
    }

    private long count(String sql, Outcome outcome) {
        return inScope(() -> entities.createNativeQuery(sql, Long.class)
                .setParameter(1, outcome.householdId())
                .getSingleResult());
    }

    private static <T> T inScope(Supplier<T> work) {
        return TenantScope.within(
                Set.of("92"), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
