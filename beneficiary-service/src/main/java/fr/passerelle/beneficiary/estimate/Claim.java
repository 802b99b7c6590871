package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.estimate.ClaimMember.ClaimPart;
import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import fr.passerelle.beneficiary.rsascale.Scale;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A household as it is told at the appointment. It bears no name and is kept nowhere.
///
/// @param month M, from which the RSA would be due
/// @param period where the agent says which months were read; else the rule says it
/// @param departement where another rule may hold
/// @param aspa of month M
public record Claim(
        YearMonth month,
        @Nullable ReferencePeriod period,
        @Nullable String departement,
        List<ClaimMember> members,
        Housing housing,
        FamilyBenefits benefits,
        Euros aspa,
        Set<Fact> facts) {

    /// What is known of the whole household.
    public enum Fact {
        /// Lone parent since recently enough for the majoration.
        RECENTLY_ISOLATED,
        /// The claimant is a dependant of his or her own parents.
        DEPENDANT,
        /// The agent could not get every month.
        RESOURCES_INCOMPLETE,
        /// Somebody came or left in the months that are read.
        HOUSEHOLD_CHANGED
    }

    public Claim {
        members = List.copyOf(members);
        facts = Set.copyOf(facts);
    }

    public boolean is(Fact fact) {
        return facts.contains(fact);
    }

    List<ClaimMember> adults() {
        return members.stream().filter(ClaimMember::isAdult).toList();
    }

    boolean isCouple() {
        return members.stream().anyMatch(member -> member.part() == ClaimPart.CONJOINT);
    }

    boolean isPregnantAlone() {
        return !isCouple()
                && members.stream().anyMatch(member -> member.isAdult() && member.is(ClaimMember.Fact.PREGNANT));
    }

    ReferencePeriod periodBy(Scale scale) {
        return period == null ? scale.counting().periodIn(departement) : period;
    }
}
