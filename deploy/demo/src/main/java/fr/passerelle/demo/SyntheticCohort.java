package fr.passerelle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Households that resemble those of a Caf file: half of them people alone, three in ten lone parents with young
/// children, two in ten couples with children; they live where the département is populated. The same seed gives the
/// same households, and a household depends on its rank alone, so a longer file begins as a shorter one. Nobody has the
/// NIR of another in a file of up to 500 000 households.
public final class SyntheticCohort {
    private static final BigDecimal ALONE = new BigDecimal("651.69");
    private static final int MOST_MEMBERS = 8;

    /// Seeds lie far apart, so that files of several seeds on one platform hold different people.
    private static final long APART = 611_953L;
    private static final List<String> NAMES = Lists.words("last-names.txt");
    private static final List<String> WOMEN = Lists.words("women.txt");
    private static final List<String> MEN = Lists.words("men.txt");
    private static final List<List<String>> STREETS = Lists.rows("streets.txt");

    private final String departement;
    private final LocalDate since;
    private final long seed;
    private final Commune.Inhabited communes;

    public SyntheticCohort(String departement, LocalDate since, long seed) {
        this.departement = departement;
        this.since = since;
        this.seed = seed;
        this.communes = Commune.of(departement);
    }

    public String departement() {
        return departement;
    }

    long seed() {
        return seed;
    }

    public Stream<SyntheticHousehold> households(int count) {
        return IntStream.range(0, count).mapToObj(this::household);
    }

    private SyntheticHousehold household(int rank) {
        var random = new Random(seed * 1_000_003L + rank);
        var members = members(random, rank, random.nextInt(10));
        var loneParent =
                members.size() > 1 && members.stream().noneMatch(m -> m.role().equals("CJT"));
        var street = STREETS.get(random.nextInt(STREETS.size()));
        return new SyntheticHousehold(
                "%07d".formatted(1_000_000 + Math.floorMod(seed * APART, 8_000_000L) + rank),
                "%011d".formatted(10_000_000L * (1 + Math.floorMod(seed, 900L)) + rank),
                since.minusDays(5 + random.nextInt(40)),
                situation(members, loneParent),
                communes.of(random.nextInt(communes.inhabitants())),
                1 + random.nextInt(180),
                street.get(0),
                street.get(1),
                loneParent ? "RSI" : "RSD",
                since.withDayOfMonth(1).minusMonths(random.nextInt(2)),
                amount(members.size()),
                members);
    }

    private List<SyntheticPerson> members(Random random, int rank, int kind) {
        var members = new ArrayList<SyntheticPerson>();
        var name = one(NAMES, random);
        members.add(adult(random, number(rank, 0), "DEM", name, kind >= 5 || random.nextBoolean()));
        if (kind >= 8) {
            members.add(adult(random, number(rank, 1), "CJT", one(NAMES, random), false));
        }
        var children = kind < 5 ? 0 : 1 + random.nextInt(3);
        for (var child = 0; child < children; child++) {
            var birth = since.minusDays(100 + random.nextInt(12 * 365));
            members.add(person(random, number(rank, 2 + child), "ENF", name, birth, random.nextBoolean()));
        }
        return members;
    }

    private long number(int rank, int member) {
        var first = Math.floorMod(seed * APART, FictitiousNir.NUMBERS);
        return (first + (long) rank * MOST_MEMBERS + member) % FictitiousNir.NUMBERS;
    }

    private SyntheticPerson adult(Random random, long number, String role, String name, boolean woman) {
        return person(random, number, role, name, since.minusDays(25 * 366 + random.nextInt(35 * 365)), woman);
    }

    private SyntheticPerson person(
            Random random, long number, String role, String name, LocalDate birth, boolean woman) {
        var firstNames = woman ? WOMEN : MEN;
        return new SyntheticPerson(
                role,
                woman,
                name,
                one(firstNames, random),
                random.nextInt(5) < 2 ? "" : one(firstNames, random),
                birth,
                communes.of(random.nextInt(communes.inhabitants())).name(),
                FictitiousNir.of(woman, birth, departement, number),
                random.nextInt(100));
    }

    private static String one(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String situation(List<SyntheticPerson> members, boolean loneParent) {
        if (loneParent) return "ISO";
        return members.size() == 1 ? "CEL" : "MAR";
    }

    private static BigDecimal amount(int size) {
        var factor = BigDecimal.ONE
                .add(new BigDecimal("0.5").multiply(BigDecimal.valueOf(Math.min(size - 1L, 1))))
                .add(new BigDecimal("0.3").multiply(BigDecimal.valueOf(Math.max(size - 2L, 0))));
        return ALONE.multiply(factor).setScale(2, RoundingMode.HALF_UP);
    }
}
