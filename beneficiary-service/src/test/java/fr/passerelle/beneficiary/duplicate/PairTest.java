package fr.passerelle.beneficiary.duplicate;

import static fr.passerelle.beneficiary.duplicate.DuplicateReason.SAME_BIRTH_DATE_CLOSE_NAME;
import static fr.passerelle.beneficiary.duplicate.DuplicateReason.SAME_BIRTH_DATE_COMMUNE_FIRST_NAME;
import static fr.passerelle.beneficiary.duplicate.DuplicateReason.SAME_EMAIL_FIRST_NAME;
import static fr.passerelle.beneficiary.duplicate.DuplicateReason.SAME_FRANCE_TRAVAIL_ID;
import static fr.passerelle.beneficiary.duplicate.DuplicateReason.SAME_NAME_CLOSE_BIRTH_DATE;
import static fr.passerelle.beneficiary.duplicate.DuplicateReason.SAME_NIR_OTHER_IDENTITY;
import static fr.passerelle.beneficiary.duplicate.DuplicateReason.SAME_PHONE_FIRST_NAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PairTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final String BORN = "1985-03-04";
    private static final Likeness ANNA = person("Lefèvre", "Anna", BORN);

    @ParameterizedTest
    @CsvSource({
        "Lefevre,Anna",
        "LEFEBVRE,Anna",
        "Lefèvre,Ana",
        "Lefevre,Hanna",
        "Anna,Lefèvre",
        "Le Fèvre,Anna",
        "Lefèvre,Anna Marie"
    })
    void a_name_spelt_otherwise_with_the_same_birth_date_is_worth_a_look(String lastName, String firstNames) {
        assertThat(reasons(person(lastName, firstNames, BORN))).containsExactly(SAME_BIRTH_DATE_CLOSE_NAME);
    }

    @ParameterizedTest
    @CsvSource({"ANNE LISE", "Anne Lise Marie", "Anne-Lise Marie", "Anne"})
    void a_compound_first_name_is_recognised_without_its_hyphen_and_shortened(String firstNames) {
        // Given
        var anneLise = person("Lefèvre", "Anne-Lise", BORN);
        var other = person("LEFEVRE", firstNames, BORN);
        // When, then
        assertThat(new Pair(anneLise, other, shares(false, false)).reasons())
                .containsExactly(SAME_BIRTH_DATE_CLOSE_NAME);
        assertThat(new Pair(other, anneLise, shares(false, false)).reasons())
                .containsExactly(SAME_BIRTH_DATE_CLOSE_NAME);
    }

    @Test
    void a_compound_first_name_without_its_hyphen_counts_with_a_way_to_be_reached() {
        // Given
        var married = person("Durand", "ANNE LISE", "1970-01-01");
        var byPhone = new Pair.Shared(false, false, true, false, false, false);
        // When, then
        assertThat(new Pair(person("Lefèvre", "Anne-Lise", BORN), married, byPhone).reasons())
                .containsExactly(SAME_PHONE_FIRST_NAME);
    }

    @Test
    void twins_are_two_where_one_has_a_part_of_the_others_name() {
        // Given
        var anne = person("Lefèvre", "Anne", BORN);
        var anneLise = person("Lefèvre", "Anne-Lise", BORN);
        // When, then
        assertThat(new Pair(anne, anneLise, shares(true, true)).reasons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Martin,Anna", "Lefèvre,Paul", "Lefèvre,Marianne"})
    void another_name_with_the_same_birth_date_is_somebody_else(String lastName, String firstNames) {
        assertThat(reasons(person(lastName, firstNames, BORN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1985-04-03", "1985-03-14", "1985-08-04", "1975-03-04", "1986-03-04"})
    void the_same_name_with_a_slip_in_the_birth_date_is_worth_a_look(LocalDate born) {
        assertThat(reasons(person("Lefèvre", "Anna", born.toString()))).containsExactly(SAME_NAME_CLOSE_BIRTH_DATE);
    }

    @ParameterizedTest
    @CsvSource({"1986-04-05", "1962-03-04", "1985-07-11"})
    void the_same_name_with_another_birth_date_is_somebody_else(LocalDate born) {
        assertThat(reasons(person("Lefèvre", "Anna", born.toString()))).isEmpty();
    }

    @Test
    void louis_and_louise_of_one_family_are_brother_and_sister() {
        var louis = person("Lefèvre", "Louis", BORN, Sex.MALE);
        var louise = person("Lefèvre", "Louise", BORN, Sex.FEMALE);
        assertThat(new Pair(louis, louise, shares(false, false)).reasons()).isEmpty();
    }

    @Test
    void twins_are_two_even_where_their_names_are_near() {
        var hanna = person("Lefèvre", "Hanna", BORN);
        assertThat(new Pair(ANNA, hanna, shares(true, true)).reasons()).isEmpty();
        assertThat(new Pair(ANNA, ANNA, shares(true, true)).reasons())
                .as("the same first name in one household")
                .contains(SAME_BIRTH_DATE_CLOSE_NAME);
    }

    @Test
    void a_first_name_counts_with_the_birth_date_and_commune_or_with_a_way_to_be_reached() {
        var married = person("Durand", "Anna", BORN);
        var older = person("Durand", "Anna", "1970-01-01");
        assertThat(new Pair(ANNA, married, shares(false, true)).reasons())
                .containsExactly(SAME_BIRTH_DATE_COMMUNE_FIRST_NAME);
        assertThat(new Pair(ANNA, older, new Pair.Shared(false, true, true, true, false, false)).reasons())
                .containsExactlyInAnyOrder(SAME_FRANCE_TRAVAIL_ID, SAME_PHONE_FIRST_NAME, SAME_EMAIL_FIRST_NAME);
        assertThat(new Pair(
                                ANNA,
                                person("Durand", "Paul", BORN),
                                new Pair.Shared(false, false, true, true, false, true))
                        .reasons())
                .isEmpty();
    }

    @Test
    void a_number_told_of_another_is_worth_a_look_whoever_they_are() {
        assertThat(new Pair(
                                ANNA,
                                person("Durand", "Paul", "1970-01-01"),
                                new Pair.Shared(true, false, false, false, false, false))
                        .reasons())
                .isEqualTo(EnumSet.of(SAME_NIR_OTHER_IDENTITY));
    }

    @ParameterizedTest
    @EnumSource(DuplicateStatus.class)
    void only_an_open_question_is_dismissed(DuplicateStatus status) {
        assertThat(status.allowsDismissal()).isEqualTo(status == DuplicateStatus.OPEN);
    }

    @Test
    void a_question_is_answered_once() {
        var candidate = new DuplicateCandidate(
                Ids.next(), "92", List.of(Ids.next(), Ids.next()), SAME_NAME_CLOSE_BIRTH_DATE, DAY);
        // When
        candidate.dismiss(DismissalReason.SAME_NAME, DAY);
        // Then
        assertThat(candidate.status()).isEqualTo(DuplicateStatus.DISMISSED);
        assertThatThrownBy(() -> candidate.dismiss(DismissalReason.TWINS, DAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.code()).isEqualTo("duplicate-dismissal-not-allowed"));
    }

    private static Set<DuplicateReason> reasons(Likeness other) {
        return new Pair(ANNA, other, shares(false, false)).reasons();
    }

    private static Pair.Shared shares(boolean household, boolean commune) {
        return new Pair.Shared(false, false, false, false, household, commune);
    }

    private static Likeness person(String lastName, String firstNames, String born) {
        return person(lastName, firstNames, born, Sex.FEMALE);
    }

    private static Likeness person(String lastName, String firstNames, String born, Sex sex) {
        return new Likeness(Identity.told(null, lastName, null, firstNames, LocalDate.parse(born), null, sex));
    }
}
