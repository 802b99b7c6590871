package fr.passerelle.reporting.path;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Counts;
import fr.passerelle.reporting.tally.Elapsed;
import fr.passerelle.reporting.tally.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The steps of one person's path that were told so far, and how long each first one took.
public record Steps(
        String departement, List<LocalDate> receptions, List<Orientation> orientations, List<Contract> contracts) {
    /// First orientations, by days from the reception of the right.
    public static final String ORIENTATION_DELAYS = "orientation-delays";

    /// First contracts, by days from the orientation.
    public static final String CONTRACT_DELAYS = "contract-delays";

    private static final String MEASURED = "MEASURED";
    private static final int FIRST = 1;

    /// @param clockStartedOn reception of the right as the decision itself names it
    public record Orientation(
            UUID id,
            int rank,
            LocalDate decidedOn,
            @Nullable LocalDate clockStartedOn,
            String communeCode) {}

    /// @param orientedOn decision of orientation that the contract itself names
    /// @param orientationId the one that it follows, where it says so
    public record Contract(
            UUID id,
            int rank,
            LocalDate validatedOn,
            @Nullable LocalDate orientedOn,
            @Nullable UUID orientationId,
            String communeCode) {}

    /// Where the first orientation counts.
    Map<UUID, Counter> orientationDelays() {
        return firstOrientations()
                .findFirst()
                .map(first -> Map.of(first.id, counter(first.decidedOn, first.communeCode, clockStart(first))))
                .orElse(Map.of());
    }

    /// Where the first contract counts.
    Map<UUID, Counter> contractDelays() {
        return firstContracts()
                .findFirst()
                .map(first -> Map.of(first.id, counter(first.validatedOn, first.communeCode, orientedOn(first))))
                .orElse(Map.of());
    }

    /// First ones of a file that was merged, which are not the first of the person.
    List<UUID> laterOrientations() {
        return firstOrientations().skip(1).map(Orientation::id).toList();
    }

    List<UUID> laterContracts() {
        return firstContracts().skip(1).map(Contract::id).toList();
    }

    private Stream<Orientation> firstOrientations() {
        return orientations.stream()
                .filter(one -> one.rank == FIRST)
                .sorted(Comparator.comparing(Orientation::decidedOn).thenComparing(Orientation::id));
    }

    private Stream<Contract> firstContracts() {
        return contracts.stream()
                .filter(one -> one.rank == FIRST)
                .sorted(Comparator.comparing(Contract::validatedOn).thenComparing(Contract::id));
    }

    /// How long the first steps of one place and time took. Those without a known start have no delay.
    public static Elapsed elapsed(Counts steps) {
        return Elapsed.of(steps, kind -> kind.label(0).equals(MEASURED));
    }

    /// The reception that the decision names, else the last one before it.
    private Optional<LocalDate> clockStart(Orientation orientation) {
        return Optional.ofNullable(orientation.clockStartedOn).or(() -> latest(receptions, orientation.decidedOn));
    }

    /// The decision that the contract names, by its day or by its id, else the last one before it.
    private Optional<LocalDate> orientedOn(Contract contract) {
        return Optional.ofNullable(contract.orientedOn)
                .or(() -> orientations.stream()
                        .filter(orientation -> Objects.equals(orientation.id, contract.orientationId))
                        .map(Orientation::decidedOn)
                        .findFirst())
                .or(() ->
                        latest(orientations.stream().map(Orientation::decidedOn).toList(), contract.validatedOn));
    }

    private static Optional<LocalDate> latest(List<LocalDate> days, LocalDate until) {
        return days.stream().filter(day -> !day.isAfter(until)).max(Comparator.naturalOrder());
    }

    /// A step that a wrong date puts before its start has no delay that means anything.
    private Counter counter(LocalDate day, String communeCode, Optional<LocalDate> start) {
        var cell = Cell.of(departement, YearMonth.from(day), communeCode);
        return start.filter(first -> !first.isAfter(day))
                .map(first -> new Counter(cell, Kind.of(days(first, day), MEASURED)))
                .orElseGet(() -> new Counter(cell, Kind.of(0, Kind.UNKNOWN)));
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
