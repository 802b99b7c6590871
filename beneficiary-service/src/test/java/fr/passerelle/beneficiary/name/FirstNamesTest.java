package fr.passerelle.beneficiary.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Jean-Luc,JEAN LUC",
        "Jean-Luc,JEAN-LUC",
        "Jean-Luc,Jean Luc Marie",
        "Jean-Luc Marie,JEAN LUC",
        "Anne-Élise,ANNE  ELISE",
        "Anna,Anna Marie",
        "Jean,JEAN LUC"
    })
    void a_hyphen_and_a_blank_are_one_thing(String one, String other) {
        assertThat(FirstNames.of(one).areThoseOf(FirstNames.of(other))).isTrue();
        assertThat(FirstNames.of(other).areThoseOf(FirstNames.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Jean,Jean-Luc",
        "Jean Paul,Jean-Luc",
        "Jean-Paul,JEAN LUC",
        "Marie Anne,Marie Claire",
        "Jean-Luc,Luc Jean",
        "Jean,Jeanne",
        "Олена,Ірина"
    })
    void what_may_be_two_people_is_not_taken_for_one(String one, String other) {
        assertThat(FirstNames.of(one).areThoseOf(FirstNames.of(other))).isFalse();
        assertThat(FirstNames.of(other).areThoseOf(FirstNames.of(one))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Jean,Jean-Luc,true", "Jean Luc,Jean-Luc,true", "Luc,Jean-Luc,false", "Олена,Ірина,false"})
    void the_short_form_is_worth_a_look(String one, String other, boolean expected) {
        assertThat(FirstNames.of(one).beginAlike(FirstNames.of(other))).isEqualTo(expected);
        assertThat(FirstNames.of(other).beginAlike(FirstNames.of(one))).isEqualTo(expected);
    }
}
