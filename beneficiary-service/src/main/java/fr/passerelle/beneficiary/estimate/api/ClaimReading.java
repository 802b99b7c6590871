package fr.passerelle.beneficiary.estimate.api;

import fr.passerelle.beneficiary.estimate.Claim;
import fr.passerelle.beneficiary.estimate.ClaimMember;
import fr.passerelle.beneficiary.estimate.ClaimMember.ClaimPart;
import fr.passerelle.beneficiary.estimate.FamilyBenefits;
import fr.passerelle.beneficiary.estimate.Housing;
import fr.passerelle.beneficiary.estimate.Income;
import fr.passerelle.beneficiary.estimate.MonthlyAmounts;
import fr.passerelle.beneficiary.estimate.ResidenceCondition;
import fr.passerelle.beneficiary.estimate.ResourceFamily;
import fr.passerelle.beneficiary.estimate.ResourceType;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import fr.passerelle.beneficiary.rsascale.Scale;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes a claim of a form, and says of each field that cannot be what is wrong with it.
final class ClaimReading {
    private static final YearMonth EARLIEST = YearMonth.of(1900, 1);
    private static final YearMonth LATEST = YearMonth.of(2099, 12);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);

    private final EstimateRequest form;
    private final String path;
    private final Scale scale;
    private final FormFaults faults;
    private final AmountReading amounts;

    /// @param path of the form in the body, empty or with a dot at its end
    /// @param scale of the form's month
    ClaimReading(EstimateRequest form, String path, Scale scale, FormFaults faults) {
        this.form = form;
        this.path = path;
        this.scale = scale;
        this.faults = faults;
        this.amounts = new AmountReading(form.month(), period(), faults);
    }

    /// @return what the form says, to be relied on only where no fault was found
    Claim read() {
        if (form.month().isBefore(EARLIEST) || form.month().isAfter(LATEST)) {
            faults.add(path + "month", "estimate-month-bounds");
        }
        var members = new ArrayList<ClaimMember>();
        for (var i = 0; i < form.members().size(); i++) {
            members.add(member(form.members().get(i), path + "members[" + i + "]."));
        }
        if (count(members, ClaimPart.DEMANDEUR) != 1 || count(members, ClaimPart.CONJOINT) > 1) {
            faults.add(path + "members", "estimate-household-roles");
        }
        return new Claim(
                form.month(),
                form.referencePeriod() == null ? null : period(),
                form.departement(),
                members,
                housing(form.housing()),
                benefits(form.familyBenefits()),
                amounts.single(path + "aspa", form.aspa()),
                facts());
    }

    private ReferencePeriod period() {
        var written = form.referencePeriod();
        return written == null
                ? scale.counting().periodIn(form.departement())
                : ReferencePeriod.byCode(written).orElseThrow();
    }

    private static long count(List<ClaimMember> members, ClaimPart part) {
        return members.stream().filter(member -> member.part() == part).count();
    }

    private Set<Claim.Fact> facts() {
        var facts = EnumSet.noneOf(Claim.Fact.class);
        addIf(form.isolementRecent(), Claim.Fact.RECENTLY_ISOLATED, facts);
        addIf(form.demandeurACharge(), Claim.Fact.DEPENDANT, facts);
        addIf(form.householdChanged(), Claim.Fact.HOUSEHOLD_CHANGED, facts);
        if (Boolean.FALSE.equals(form.resourcesComplete())) {
            facts.add(Claim.Fact.RESOURCES_INCOMPLETE);
        }
        return facts;
    }

    private ClaimMember member(EstimateRequest.Member member, String at) {
        var facts = EnumSet.noneOf(ClaimMember.Fact.class);
        addIf(member.etudiant(), ClaimMember.Fact.STUDENT, facts);
        addIf(member.enceinte(), ClaimMember.Fact.PREGNANT, facts);
        addIf(member.autonomieFinanciere(), ClaimMember.Fact.INDEPENDENT, facts);
        addIf(member.heuresRsaJeune(), ClaimMember.Fact.YOUNG_WORKER, facts);
        addIf(member.gardeAlternee(), ClaimMember.Fact.SHARED_CUSTODY, facts);
        addIf(member.detenu(), ClaimMember.Fact.DETAINED, facts);
        addIf(member.hospitalise(), ClaimMember.Fact.HOSPITALISED, facts);
        addIf(member.congeSansSolde(), ClaimMember.Fact.UNPAID_LEAVE, facts);
        return new ClaimMember(member.role(), member.age(), facts, residence(member, at), income(member, at));
    }

    private ResidenceCondition residence(EstimateRequest.Member member, String at) {
        var nationality = member.nationality();
        var years = member.yearsOfPermitOrResidence();
        if (nationality == null) {
            if (years != null) {
                faults.add(at + "yearsOfPermitOrResidence", "estimate-nationality-missing");
            }
            return Objects.requireNonNullElse(member.conditionSejour(), ResidenceCondition.MET);
        }
        if (member.conditionSejour() != null) {
            faults.add(at + "conditionSejour", "estimate-residence-twice");
        }
        if (years != null && (years.signum() < 0 || years.compareTo(OLDEST) > 0)) {
            faults.add(at + "yearsOfPermitOrResidence", "estimate-years-bounds");
        }
        return ResidenceCondition.of(nationality, years, scale.residence());
    }

    private Income income(EstimateRequest.Member member, String at) {
        if (member.resources() == null || member.resources().isEmpty()) {
            return Income.NONE;
        }
        var byType = new EnumMap<ResourceType, MonthlyAmounts>(ResourceType.class);
        var within = at + "resources";
        for (var received : member.resources().entrySet()) {
            ResourceType.byCode(received.getKey())
                    .ifPresentOrElse(
                            type -> byType.put(
                                    type, amounts(type, within + "." + received.getKey(), received.getValue())),
                            () -> faults.add(FormFaults.named(within, received.getKey()), "estimate-resource-unknown"));
        }
        return new Income(byType);
    }

    /// Who works on one's own account may have lost.
    private MonthlyAmounts amounts(
            ResourceType type, String field, @Nullable Map<String, @Nullable BigDecimal> byMonth) {
        return type.family() == ResourceFamily.SELF_EMPLOYED
                ? amounts.signed(field, byMonth)
                : amounts.monthly(field, byMonth);
    }

    private Housing housing(EstimateRequest.@Nullable Dwelling told) {
        if (told == null) {
            return Housing.UNTOLD;
        }
        var at = path + "housing.";
        return new Housing(
                told.status(),
                amounts.single(at + "chargeMensuelle", told.chargeMensuelle()),
                Boolean.TRUE.equals(told.participationFrais()),
                amounts.single(at + "aideLogement", told.aideLogement()));
    }

    private FamilyBenefits benefits(EstimateRequest.@Nullable Benefits told) {
        if (told == null) {
            return FamilyBenefits.NONE;
        }
        var at = path + "familyBenefits.";
        return new FamilyBenefits(
                amounts.single(at + "afBase", told.afBase()),
                amounts.single(at + "afTotal", told.afTotal()),
                new FamilyBenefits.Supplement(
                        amounts.single(at + "complementFamilial", told.complementFamilial()),
                        amounts.single(at + "complementFamilialNonMajore", told.complementFamilialNonMajore())),
                new FamilyBenefits.Support(
                        amounts.single(at + "asf", told.asf()), Objects.requireNonNullElse(told.asfEnfants(), 0)),
                amounts.single(at + "pajeBase", told.pajeBase()),
                amounts.monthly(List.of(
                        Map.entry(at + "clca", orNone(told.clca())),
                        Map.entry(at + "prepare", orNone(told.prepare())),
                        Map.entry(at + "colca", orNone(told.colca())))));
    }

    private static Map<String, @Nullable BigDecimal> orNone(@Nullable Map<String, @Nullable BigDecimal> told) {
        return Objects.requireNonNullElse(told, Map.of());
    }

    private static <F> void addIf(@Nullable Boolean told, F fact, Set<F> facts) {
        if (Boolean.TRUE.equals(told)) {
            facts.add(fact);
        }
    }
}
