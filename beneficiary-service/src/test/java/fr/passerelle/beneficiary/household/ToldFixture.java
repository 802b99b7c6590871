package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.household.HouseholdSnapshot.Closure;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Member;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Right;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Suspension;
import fr.passerelle.platform.ids.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A household of two adults and a child as a Caf file tells it; tests change what matters to them.
public final class ToldFixture {
    public static final LocalDate REFERENCE = LocalDate.of(2026, 2, 28);
    public static final Instant RECEIVED = Instant.parse("2026-03-05T05:00:00Z");
    public static final String NIR_OF_ANNE = "2850392071123";
    public static final String NIR_OF_PAUL = "1830792071456";

    private ToldFixture() {}

    public static Member anne() {
        return member("DEM", "Martin", "Anne", LocalDate.of(1985, 3, 4), "2", NIR_OF_ANNE, true);
    }

    public static Member paul() {
        return member("CJT", "Durand", "Paul", LocalDate.of(1983, 7, 8), "1", NIR_OF_PAUL, true);
    }

    public static Member child(String firstName) {
        return member("ENF", "Martin", firstName, LocalDate.of(2020, 5, 6), "2", null, null);
    }

    public static Member member(
            String role,
            String lastName,
            String firstName,
            LocalDate birthDate,
            String sex,
            @Nullable String nir,
            @Nullable Boolean duties) {
        return new Member(
                null,
                lastName,
                lastName,
                firstName,
                List.of(),
                birthDate,
                null,
                null,
                sex,
                nir,
                role,
                "DEM".equals(role),
                null,
                duties,
                null);
    }

    public static Right open() {
        return right("2", List.of(), List.of(), LocalDate.of(2025, 12, 1), "RSD");
    }

    public static Right suspended(String reason) {
        return right(
                "4",
                List.of(new Suspension(true, reason, LocalDate.of(2026, 2, 1))),
                List.of(),
                LocalDate.of(2025, 12, 1),
                "RSD");
    }

    public static Right closed(String reason) {
        return right("5", List.of(), List.of(new Closure(reason, REFERENCE, false)), null, "RSD");
    }

    public static Right right(
            String state,
            List<Suspension> suspensions,
            List<Closure> closures,
            @Nullable LocalDate natureStart,
            String nature) {
        var natures = natureStart == null
                ? List.<HouseholdSnapshot.Nature>of()
                : List.of(new HouseholdSnapshot.Nature(nature, null, natureStart, null, new BigDecimal("600.10")));
        return new Right(state, suspensions, closures, null, natures, new BigDecimal("646.52"), null);
    }

    /// @param matricule a household of its own for each test
    public static HouseholdSnapshot household(String matricule, Right right, Member... members) {
        return new HouseholdSnapshot(
                Ids.next().toString(),
                new HouseholdSnapshot.Affiliation("CAF", "921", matricule),
                new HouseholdSnapshot.Request(LocalDate.of(2025, 11, 20), null),
                List.of(members),
                new HouseholdSnapshot.FamilySituation("MAR", null),
                new HouseholdSnapshot.Address(List.of("1 RUE DES ECOLES"), "92330", "92071", "SCEAUX", "FRA"),
                right,
                Map.of());
    }

    public static RecordHousehold.Command current(HouseholdSnapshot household) {
        return command(RecordHousehold.CafFileNature.COURANT, REFERENCE, household);
    }

    public static RecordHousehold.Command reprise(HouseholdSnapshot household) {
        return command(RecordHousehold.CafFileNature.REPRISE, REFERENCE, household);
    }

    public static RecordHousehold.Command command(
            RecordHousehold.CafFileNature nature, LocalDate reference, HouseholdSnapshot household) {
        return new RecordHousehold.Command(
                Ids.next(), "92", "CAF-921", RECEIVED, reference, reference.atStartOfDay(), nature, household);
    }
}
