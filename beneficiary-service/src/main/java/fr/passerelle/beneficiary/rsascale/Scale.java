package fr.passerelle.beneficiary.rsascale;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What applies to one month, computed beforehand.
///
/// @param asOf day from which the base amount applies
public record Scale(
        YearMonth month,
        LocalDate asOf,
        Guaranteed guaranteed,
        List<Euros> housing,
        Ages ages,
        Counting counting,
        ResidenceYears residence,
        Duties duties,
        Map<Parameter, String> references) {

    public Scale {
        housing = List.copyOf(housing);
        references = Map.copyOf(references);
    }

    /// @param person base amount, of a person alone
    /// @param second added by the second of the household
    /// @param next added by the third, and by the fourth where there is a couple
    /// @param further added by each other
    /// @param isolated of a lone parent, before the children
    /// @param isolatedChild added for each child of a lone parent
    /// @param childLimit a child is kept below these resources
    /// @param minimum not paid below
    public record Guaranteed(
            Euros person,
            Euros second,
            Euros next,
            Euros further,
            Euros isolated,
            Euros isolatedChild,
            Euros childLimit,
            Euros minimum) {

        /// @param people adults and kept children
        public Euros of(int people, boolean couple) {
            var amount = person;
            if (people >= 2) {
                amount = amount.plus(second);
            }
            if (people >= 3) {
                amount = amount.plus(next);
            }
            if (people >= 4) {
                amount = amount.plus(couple ? next : further);
            }
            return people > 4 ? amount.plus(further.times(people - 4)) : amount;
        }

        public Euros ofIsolated(int children) {
            return isolated.plus(isolatedChild.times(children));
        }

        /// Below which the only child of a recently isolated parent is kept.
        public Euros loneChildLimit() {
            return isolated.minus(person).plus(isolatedChild);
        }
    }

    /// @param youngOver years that a young worker must have passed; absent before that right existed
    /// @param infant below, the majoration has no limit of time
    public record Ages(
            int adult,
            int child,
            int infant,
            @Nullable Integer youngOver,
            @Nullable Integer youngBelow) {
        public boolean isYoungWorker(int age) {
            return youngOver != null && youngBelow != null && age > youngOver && age < youngBelow;
        }
    }

    /// @param bonus share of the activity given back
    /// @param interruption taken from a resource that stopped, over the three months
    /// @param asfCap of one child; absent where it is not capped
    public record Counting(
            ReferencePeriod period,
            Set<String> earlyDepartements,
            Rate bonus,
            Euros interruption,
            FamilyRule family,
            @Nullable Euros asfCap) {
        public Counting {
            earlyDepartements = Set.copyOf(earlyDepartements);
        }

        public ReferencePeriod periodIn(@Nullable String departement) {
            return departement != null && earlyDepartements.contains(departement) ? ReferencePeriod.M2_TO_M4 : period;
        }
    }

    /// @param own years of residence of a citizen of these countries
    /// @param permit years of a permit to work of anybody else
    public record ResidenceYears(BigDecimal own, BigDecimal permit, Set<String> countries) {
        public ResidenceYears {
            countries = Set.copyOf(countries);
        }
    }

    /// @param below earnings of whoever is subject to rights and duties
    /// @param registered at France Travail, as every beneficiary
    public record Duties(Euros below, boolean registered) {}

    /// Who is in a household of this size, at most three.
    public Euros housing(int people) {
        return housing.get(Math.min(people, housing.size()) - 1);
    }

    public String reference(Parameter parameter) {
        return references.getOrDefault(parameter, "");
    }
}
