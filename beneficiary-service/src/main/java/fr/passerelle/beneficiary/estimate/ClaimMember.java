package fr.passerelle.beneficiary.estimate;

import java.util.Set;

/// Somebody of the household, without a name.
///
/// @param age completed years on the first day of month M
public record ClaimMember(ClaimPart part, int age, Set<Fact> facts, ResidenceCondition residence, Income income) {
    /// Who somebody is in the claim.
    public enum ClaimPart {
        DEMANDEUR,
        CONJOINT,
        ENFANT,
        AUTRE_PERSONNE
    }

    /// What else is known.
    public enum Fact {
        STUDENT,
        PREGNANT,
        /// A child out of the household's charge.
        INDEPENDENT,
        /// Worked long enough for the RSA jeune actif.
        YOUNG_WORKER,
        SHARED_CUSTODY,
        DETAINED,
        HOSPITALISED,
        UNPAID_LEAVE
    }

    public ClaimMember {
        facts = Set.copyOf(facts);
    }

    boolean is(Fact fact) {
        return facts.contains(fact);
    }

    boolean isAdult() {
        return part == ClaimPart.DEMANDEUR || part == ClaimPart.CONJOINT;
    }

    /// A child that may be kept.
    boolean isDependent() {
        return part == ClaimPart.ENFANT && !is(Fact.INDEPENDENT);
    }
}
