package fr.passerelle.beneficiary.profil;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposeProfilTest {
    @ParameterizedTest
    @CsvSource({"false,false,1", "false,true,1", "true,true,2", "true,false,3"})
    void the_profil_that_is_proposed_follows_from_the_kinds_of_difficulties(
            boolean social, boolean professional, int proposed) {
        assertThat(ProposeProfil.profil(social, professional)).isEqualTo(proposed);
    }
}
