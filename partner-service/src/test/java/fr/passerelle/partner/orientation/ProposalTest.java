package fr.passerelle.partner.orientation;

import static fr.passerelle.partner.orientation.OrientationRule.LONE_PARENT_TO_CAF;
import static fr.passerelle.partner.orientation.OrientationRule.PROFESSIONAL_TO_FRANCE_TRAVAIL;
import static fr.passerelle.partner.orientation.OrientationRule.PROFIL_2_TO_ESPACE_INSERTION;
import static fr.passerelle.partner.orientation.OrientationRule.PROFIL_3_TO_DEPARTEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partner.convention.Basis;
import fr.passerelle.partner.person.Diagnostic;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.platform.ids.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final List<OrientationRule> LONE_PARENT_FIRST = List.of(
            LONE_PARENT_TO_CAF, PROFIL_2_TO_ESPACE_INSERTION, PROFESSIONAL_TO_FRANCE_TRAVAIL, PROFIL_3_TO_DEPARTEMENT);
    private static final List<OrientationRule> PROFIL_FIRST = List.of(PROFIL_2_TO_ESPACE_INSERTION, LONE_PARENT_TO_CAF);

    @Test
    void a_lone_parent_of_profil_2_goes_where_the_order_of_the_departement_says_and_both_rules_are_named() {
        // Given
        var both = situation(true, diagnostic(2, "CER"), "CAF-921", "EI-92-ANTONY");
        // When
        var caf = Proposal.of(both, LONE_PARENT_FIRST);
        var espace = Proposal.of(both, PROFIL_FIRST);
        // Then
        assertThat(caf.destination()).contains(new Destination(Pathway.SOCIAL, "CAF-921", OrganisationType.CAF));
        assertThat(caf.matchedRules()).containsExactly("lone-parent-to-caf", "profil-2-to-espace-insertion");
        assertThat(espace.organisationId()).isEqualTo("EI-92-ANTONY");
        assertThat(espace.matchedRules()).containsExactly("profil-2-to-espace-insertion", "lone-parent-to-caf");
    }

    @Test
    void profil_1_or_a_diagnostic_that_says_so_leads_to_france_travail() {
        var one = Proposal.of(situation(false, diagnostic(1, "CER"), null, null), LONE_PARENT_FIRST);
        var said = Proposal.of(
                situation(false, diagnostic(3, "ORIENTATION_FRANCE_TRAVAIL"), null, null), LONE_PARENT_FIRST);
        assertThat(one.pathway()).isEqualTo(Pathway.PROFESSIONNEL);
        assertThat(said.organisationId()).isEqualTo("FRANCE-TRAVAIL");
        assertThat(said.matchedRules()).containsExactly("professional-to-france-travail");
    }

    @Test
    void profil_3_leads_to_the_departement() {
        var proposal = Proposal.of(situation(false, diagnostic(3, "CER"), null, null), LONE_PARENT_FIRST);
        assertThat(proposal.organisationId()).isEqualTo("DEPARTEMENT-92");
        assertThat(proposal.pathway()).isEqualTo(Pathway.SOCIAL);
        assertThat(proposal.remarks()).isEmpty();
    }

    @Test
    void a_commune_without_espace_insertion_is_said_and_nothing_is_guessed() {
        var proposal = Proposal.of(situation(false, diagnostic(2, "CER"), "CAF-921", null), LONE_PARENT_FIRST);
        assertThat(proposal.destination()).isEmpty();
        assertThat(proposal.matchedRules()).isEmpty();
        assertThat(proposal.remarks()).containsExactly("COMMUNE_NON_RATTACHEE", "AUCUNE_REGLE");
    }

    @Test
    void what_is_not_known_yet_is_said() {
        var proposal = Proposal.of(situation(true, null, null, null), LONE_PARENT_FIRST);
        assertThat(proposal.remarks()).containsExactly("CAISSE_INCONNUE", "SANS_DIAGNOSTIC", "AUCUNE_REGLE");
    }

    @Test
    void a_right_that_is_not_open_yet_is_said_and_the_rules_look_all_the_same() {
        // Given
        var early = new Situation("92", false, false, diagnostic(3, "CER"), null, "92071", null);
        // When
        var proposal = Proposal.of(early, LONE_PARENT_FIRST);
        // Then
        assertThat(proposal.organisationId()).isEqualTo("DEPARTEMENT-92");
        assertThat(proposal.remarks()).containsExactly("DROIT_NON_OUVERT");
    }

    @Test
    void a_delegate_without_a_convention_is_remarked_upon_and_with_one_cites_its_article() {
        // Given
        var proposal = Proposal.of(situation(true, diagnostic(3, "CER"), "CAF-921", null), LONE_PARENT_FIRST);
        var article = new Basis(Ids.next(), "6", true);
        // When
        var without = proposal.restingOn(Optional.empty());
        var with = proposal.restingOn(Optional.of(article));
        // Then
        assertThat(without.remarks()).containsExactly("SANS_CONVENTION");
        assertThat(with.remarks()).isEmpty();
        assertThat(with.articleNumber()).isEqualTo("6");
        assertThat(with.free()).isTrue();
    }

    @Test
    void an_msa_is_not_the_caf() {
        var proposal = Proposal.of(situation(true, diagnostic(3, "CER"), "MSA-921", null), LONE_PARENT_FIRST);
        assertThat(proposal.matchedRules()).containsExactly("profil-3-to-departement");
    }

    private static Diagnostic diagnostic(int profil, String outcome) {
        return new Diagnostic(Ids.next(), LocalDate.parse("2026-03-10"), profil, outcome);
    }

    private static Situation situation(
            boolean singleParent,
            @Nullable Diagnostic diagnostic,
            @Nullable String payingBody,
            @Nullable String espaceInsertion) {
        return new Situation("92", true, singleParent, diagnostic, payingBody, "92071", espaceInsertion);
    }
}
