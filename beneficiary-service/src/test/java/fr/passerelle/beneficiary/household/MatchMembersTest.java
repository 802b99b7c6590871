package fr.passerelle.beneficiary.household;

import static fr.passerelle.beneficiary.household.ToldFixture.anne;
import static fr.passerelle.beneficiary.household.ToldFixture.child;
import static fr.passerelle.beneficiary.household.ToldFixture.current;
import static fr.passerelle.beneficiary.household.ToldFixture.household;
import static fr.passerelle.beneficiary.household.ToldFixture.member;
import static fr.passerelle.beneficiary.household.ToldFixture.open;
import static fr.passerelle.beneficiary.household.ToldFixture.paul;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.person.InMemoryIdentifiers;
import fr.passerelle.beneficiary.person.InMemoryPersons;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.right.InMemoryRsaRights;
import fr.passerelle.platform.ids.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchMembersTest {
    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryIdentifiers identifiers = new InMemoryIdentifiers();
    private final InMemoryHouseholds households = new InMemoryHouseholds(persons);
    private final LoadBatch batch = new LoadBatch(households, persons, identifiers, new InMemoryRsaRights());

    @Test
    void the_same_people_are_found_again_by_their_nir_in_another_household() {
        // Given
        var before = match(Optional.empty(), anne(), paul());
        // When
        var after = match(Optional.empty(), anne(), paul());
        // Then
        assertThat(people(after)).containsExactlyElementsOf(people(before));
        assertThat(persons.size()).isEqualTo(2);
    }

    @Test
    void people_without_a_nir_are_found_again_in_their_household() {
        // Given
        var before = match(Optional.empty(), withoutNir("Anne"), child("Zoé"), child("Léa"));
        var known = seated(before);
        // When
        var after = match(Optional.of(known), child("Léa"), withoutNir("Anne"), child("Zoe"));
        // Then
        assertThat(people(after)).containsExactlyInAnyOrderElementsOf(people(before));
    }

    @Test
    void an_adult_whose_first_name_is_spelt_otherwise_stays_the_same_person() {
        // Given
        var before = match(Optional.empty(), withoutNir("Anne"));
        // When
        var after = match(Optional.of(seated(before)), withoutNir("Annie"));
        // Then
        assertThat(people(after)).isEqualTo(people(before));
    }

    @Test
    void a_twin_is_not_taken_for_the_other() {
        // Given
        var before = match(Optional.empty(), anne(), child("Zoé"));
        // When
        var after = match(Optional.of(seated(before)), anne(), child("Léa"));
        // Then
        assertThat(people(after).getLast()).isNotEqualTo(people(before).getLast());
    }

    @Test
    void a_nir_that_leads_to_somebody_born_another_day_links_nobody_and_warns() {
        // Given
        match(Optional.empty(), anne());
        // When
        var match = match(
                Optional.empty(),
                member("DEM", "Autre", "Line", LocalDate.of(1990, 1, 1), "2", ToldFixture.NIR_OF_ANNE, true));
        // Then
        assertThat(match.warnings()).containsExactly(new RecordHousehold.Warning("nir-of-another-person", "NIR", 0));
        assertThat(persons.size()).isEqualTo(2);
    }

    @Test
    void two_members_with_one_nir_stay_two_people() {
        // When
        var match = match(
                Optional.empty(),
                anne(),
                member("CJT", "Durand", "Paul", LocalDate.of(1983, 7, 8), "1", ToldFixture.NIR_OF_ANNE, true));
        // Then
        assertThat(people(match)).doesNotHaveDuplicates().hasSize(2);
        assertThat(match.warnings()).hasSize(1);
    }

    @Test
    void the_household_of_the_desk_is_found_by_names_birth_date_and_commune_and_the_report_says_so() {
        // Given
        var atTheDesk = atTheDesk("92071", withoutNir("Anne"));
        // When
        var match = match(Optional.empty(), anne(), child("Zoé"));
        // Then
        assertThat(match.home()).containsSame(atTheDesk);
        assertThat(people(match).getFirst().id())
                .isEqualTo(atTheDesk.members().getFirst().personId());
        assertThat(match.warnings())
                .extracting(RecordHousehold.Warning::rule)
                .containsExactly("household-of-the-desk-by-names");
    }

    @ParameterizedTest
    @CsvSource({"Anne-Lise,ANNE LISE", "ANNE LISE,Anne-Lise", "Anne-Lise,ANNE LISE MARIE", "Anne-Lise Marie,ANNE LISE"})
    void the_household_of_the_desk_is_found_whether_a_compound_first_name_has_its_hyphen(String desk, String caf) {
        // Given
        var atTheDesk = atTheDesk("92071", withoutNir(desk));
        // When
        var match = match(Optional.empty(), withoutNir(caf));
        // Then
        assertThat(match.home()).containsSame(atTheDesk);
        assertThat(persons.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"Anne-Lise,ANNE", "Anne,ANNE-LISE", "Anne-Lise,ANNE LOUISE"})
    void a_part_of_a_compound_first_name_may_be_a_sister_and_joins_nothing(String desk, String caf) {
        // Given
        atTheDesk("92071", withoutNir(desk));
        // When
        var match = match(Optional.empty(), withoutNir(caf));
        // Then
        assertThat(match.home()).isEmpty();
    }

    @Test
    void a_child_with_a_compound_first_name_is_found_again_with_and_without_its_hyphen() {
        // Given
        var before = match(Optional.empty(), anne(), child("Lou-Ann"), child("MARIE LINE"));
        var known = seated(before);
        // When
        var after = match(Optional.of(known), anne(), child("LOU ANN"), child("MARIE LINE"));
        // Then
        assertThat(people(after)).isEqualTo(people(before));
    }

    @Test
    void twins_of_whom_one_has_a_part_of_the_others_name_are_not_exchanged() {
        // Given
        var before = match(Optional.empty(), anne(), child("MARIE"), child("MARIE ANNE"));
        var known = seated(before);
        // When
        var swapped = match(Optional.of(known), anne(), child("MARIE ANNE"), child("MARIE"));
        // Then
        assertThat(people(swapped))
                .containsExactly(
                        people(before).getFirst(),
                        people(before).getLast(),
                        people(before).get(1));
    }

    @Test
    void a_twin_who_is_told_later_is_not_taken_for_the_one_whose_name_begins_hers() {
        // Given
        var before = match(Optional.empty(), anne(), child("MARIE"));
        // When
        var after = match(Optional.of(seated(before)), anne(), child("MARIE ANNE"));
        // Then
        assertThat(people(after).getLast()).isNotEqualTo(people(before).getLast());
    }

    @Test
    void the_household_of_the_desk_is_found_by_the_nir_of_one_member_and_the_others_with_it() {
        // Given
        var atTheDesk =
                atTheDesk("92002", anne(), member("CJT", "Durand", "Paul", LocalDate.of(1983, 7, 8), "1", null, true));
        // When
        var match = match(Optional.empty(), anne(), paul());
        // Then
        assertThat(match.home()).containsSame(atTheDesk);
        assertThat(match.warnings()).isEmpty();
        assertThat(persons.size()).isEqualTo(2);
    }

    @Test
    void the_same_names_in_another_commune_are_somebody_else() {
        // Given
        atTheDesk("92002", withoutNir("Anne"));
        // When
        var match = match(Optional.empty(), withoutNir("Anne"));
        // Then
        assertThat(match.home()).isEmpty();
    }

    @Test
    void the_same_names_under_another_nir_are_somebody_else() {
        // Given
        atTheDesk("92071", anne());
        // When
        var match = match(
                Optional.empty(),
                member("DEM", "Martin", "Anne", LocalDate.of(1985, 3, 4), "2", "2850392071999", true));
        // Then
        assertThat(match.home()).isEmpty();
    }

    @Test
    void two_households_of_the_desk_that_answer_to_the_names_are_left_to_a_human() {
        // Given
        atTheDesk("92071", withoutNir("Anne"));
        atTheDesk("92071", withoutNir("Anne"));
        // When
        var match = match(Optional.empty(), withoutNir("Anne"));
        // Then
        assertThat(match.home()).isEmpty();
    }

    /// A household as the desk leaves it: people, a commune, no file number.
    private Household atTheDesk(String communeCode, HouseholdSnapshot.Member... told) {
        var household = new Household(Ids.next(), "92", ToldFixture.RECEIVED);
        var registered = match(Optional.of(household), told);
        household.seat(registered.seats(), ToldFixture.REFERENCE, ToldFixture.RECEIVED);
        household.liveAt(
                new PostalAddress("1 rue des Écoles", "92330", communeCode, "SCEAUX", null), ToldFixture.RECEIVED);
        households.add(household);
        return household;
    }

    private MatchMembers.Match match(Optional<Household> known, HouseholdSnapshot.Member... told) {
        var command = current(household("1234567", open(), told));
        var loaded = batch.load(List.of(command));
        var desk = new FindDeskHousehold(loaded.households(), loaded.persons(), loaded.nirs());
        var match = new MatchMembers(loaded.persons(), loaded.nirs(), desk).match(command, known);
        batch.write(loaded);
        return match;
    }

    private static HouseholdSnapshot.Member withoutNir(String firstName) {
        return member("DEM", "Martin", firstName, LocalDate.of(1985, 3, 4), "2", null, true);
    }

    private Household seated(MatchMembers.Match match) {
        var household = new Household(Ids.next(), "92", ToldFixture.RECEIVED);
        household.seat(match.seats(), ToldFixture.REFERENCE, ToldFixture.RECEIVED);
        households.affiliate(household, Matricule.of("CAF", "921", "1234567"));
        households.add(household);
        return household;
    }

    private static List<Person> people(MatchMembers.Match match) {
        return List.copyOf(match.people().values());
    }
}
