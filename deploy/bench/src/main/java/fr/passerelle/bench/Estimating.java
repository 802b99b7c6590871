package fr.passerelle.bench;

import fr.passerelle.beneficiary.estimate.Claim;
import fr.passerelle.beneficiary.estimate.ClaimMember;
import fr.passerelle.beneficiary.estimate.EstimateRsa;
import fr.passerelle.beneficiary.estimate.FamilyBenefits;
import fr.passerelle.beneficiary.estimate.Housing;
import fr.passerelle.beneficiary.estimate.Income;
import fr.passerelle.beneficiary.estimate.MonthlyAmounts;
import fr.passerelle.beneficiary.estimate.ResidenceCondition;
import fr.passerelle.beneficiary.estimate.ResourceType;
import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.Scales;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How fast households are estimated, in this process and on one core: gate, values, lines and obligations.
final class Estimating {
    private static final int HOUSEHOLDS = 1_000;
    private static final int WARM_UP = 100_000;
    private static final int PER_ROUND = 200_000;
    private static final int ROUNDS = 5;
    private static final YearMonth FIRST = YearMonth.of(2010, 1);
    private static final int MONTHS = 196;

    private final EstimateRsa estimates = new EstimateRsa(Scales.shipped());

    String measure() {
        var claims = claims();
        run(claims, WARM_UP);
        var rates = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            run(claims, PER_ROUND);
            rates[round] = Samples.perSecond(PER_ROUND, System.nanoTime() - begin);
        }
        return "%.0f estimates/s (median of %d rounds of %d, %d different households of 1 to 7 people), one core; after %d to warm up"
                .formatted(Samples.median(rates), ROUNDS, PER_ROUND, HOUSEHOLDS, WARM_UP);
    }

    private void run(List<Claim> claims, int count) {
        var lines = 0L;
        for (var i = 0; i < count; i++) {
            lines += estimates.estimate(claims.get(i % HOUSEHOLDS)).lines().size();
        }
        if (lines < count) {
            throw new IllegalStateException("Households that were not estimated");
        }
    }

    private static List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        for (var rank = 0; rank < HOUSEHOLDS; rank++) {
            var members = new ArrayList<ClaimMember>();
            members.add(member(ClaimMember.ClaimPart.DEMANDEUR, 26 + rank % 30, ResourceType.SALAIRE, rank % 500));
            if (rank % 2 == 1) {
                members.add(member(ClaimMember.ClaimPart.CONJOINT, 25 + rank % 31, ResourceType.CHOMAGE, rank % 300));
            }
            for (var child = 0; child < rank % 6; child++) {
                members.add(
                        member(ClaimMember.ClaimPart.ENFANT, child * 3, ResourceType.PENSION_ALIMENTAIRE_RECUE, 20));
            }
            claims.add(new Claim(
                    FIRST.plusMonths(rank % MONTHS),
                    null,
                    "92",
                    members,
                    new Housing(Housing.HousingStatus.LOCATAIRE, euros(500), false, euros(200)),
                    FamilyBenefits.NONE,
                    Euros.ZERO,
                    Set.of()));
        }
        return List.copyOf(claims);
    }

    private static ClaimMember member(ClaimMember.ClaimPart part, int age, ResourceType type, int amount) {
        var amounts = new MonthlyAmounts(Collections.nCopies(MonthlyAmounts.MONTHS, euros(amount)));
        return new ClaimMember(part, age, Set.of(), ResidenceCondition.MET, new Income(Map.of(type, amounts)));
    }

    private static Euros euros(int amount) {
        return Euros.of(BigDecimal.valueOf(amount));
    }
}
