package fr.passerelle.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Households that resemble those of a Caf file: people alone, lone parents with young children, couples. The same
/// seed gives the same households, and a household depends on its rank alone, so a longer file begins as a shorter one.
public record SyntheticCohort(String departement, LocalDate since, long seed) {
    private static final BigDecimal ALONE = new BigDecimal("651.69");
    private static final List<String> NAMES = List.of(
            "ARNAUD",
            "BÉRARD",
            "BOUCHAREB",
            "CAMARA",
            "CHEVALIER",
            "DA SILVA",
            "DELAÎTRE",
            "DIALLO",
            "DUPRÉ",
            "FERRAND",
            "GARÇON",
            "HADDAD",
            "JEAN-BAPTISTE",
            "KONATÉ",
            "LE GOFF",
            "LEMAÎTRE",
            "MARCHAND",
            "MBAYE",
            "NGUYEN",
            "OLIVEIRA",
            "PÉRIGNON",
            "PETIT",
            "RAHMANI",
            "ROUSSEAU",
            "SCHNEIDER",
            "TOURÉ",
            "VASSEUR",
            "VIDAL",
            "YILMAZ",
            "ZERBIB");
    private static final List<String> WOMEN = List.of(
            "AÏCHA",
            "AMÉLIE",
            "CÉLINE",
            "ÉLODIE",
            "FATOUMATA",
            "INÈS",
            "JULIE",
            "LINH",
            "MAGALI",
            "NADIA",
            "SOPHIE",
            "ZOÉ");
    private static final List<String> MEN = List.of(
            "AMADOU",
            "ANDRÉ",
            "BENOÎT",
            "FABRICE",
            "FRANÇOIS",
            "HUGO",
            "KARIM",
            "LOÏC",
            "MEHDI",
            "NOËL",
            "PAULO",
            "RÉMI");

    public Stream<SyntheticHousehold> households(int count) {
        return IntStream.range(0, count).mapToObj(this::household);
    }

    private SyntheticHousehold household(int rank) {
        var random = new Random(seed * 1_000_003L + rank);
        var kind = random.nextInt(10);
        var members = members(random, rank, kind);
        var loneParent =
                members.size() > 1 && members.stream().noneMatch(m -> m.role().equals("CJT"));
        var communes = Commune.of(departement);
        return new SyntheticHousehold(
                "%07d".formatted(1_000_000 + Math.floorMod(seed * 7919L, 1_000_000L) + rank),
                "%011d".formatted(10_000_000L * (1 + Math.floorMod(seed, 900L)) + rank),
                since.minusDays(5 + random.nextInt(40)),
                situation(members, loneParent),
                communes.get(random.nextInt(communes.size())),
                1 + random.nextInt(180),
                loneParent ? "RSI" : "RSD",
                since.withDayOfMonth(1).minusMonths(random.nextInt(2)),
                amount(members.size()),
                members);
    }

    private List<SyntheticPerson> members(Random random, int rank, int kind) {
        var members = new ArrayList<SyntheticPerson>();
        var name = NAMES.get(random.nextInt(NAMES.size()));
        members.add(adult(random, rank, "DEM", name, kind >= 5 || random.nextBoolean()));
        if (kind >= 8) {
            members.add(adult(random, rank, "CJT", NAMES.get(random.nextInt(NAMES.size())), false));
        }
        var children = kind < 5 ? 0 : 1 + random.nextInt(3);
        for (var child = 0; child < children; child++) {
            var birth = since.minusDays(100 + random.nextInt(12 * 365));
            members.add(person(random, rank, "ENF", name, birth, random.nextBoolean()));
        }
        return members;
    }

    private SyntheticPerson adult(Random random, int rank, String role, String name, boolean woman) {
        return person(random, rank, role, name, since.minusDays(25 * 366 + random.nextInt(35 * 365)), woman);
    }

    private SyntheticPerson person(Random random, int rank, String role, String name, LocalDate birth, boolean woman) {
        var firstNames = woman ? WOMEN : MEN;
        // Seeds lie far apart, so that files of several seeds on one platform hold different people.
        var number = Math.floorMod(seed * 104_729L, 800_000L) + rank * 8L + random.nextInt(8);
        var nir = FictitiousNir.of(woman, birth, departement, number);
        return new SyntheticPerson(role, woman, name, firstNames.get(random.nextInt(firstNames.size())), birth, nir);
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
