package fr.passerelle.partner.orientation;

import fr.passerelle.partner.person.Person;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One orientation of a person: proposed by rules, decided by a human, in force until the next one begins.
@Entity
@Table(name = "orientation")
public class Orientation {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "beneficiary_id")
    private UUID beneficiaryId;

    @Enumerated(EnumType.STRING)
    private OrientationStatus status;

    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Embedded
    private Proposal proposal;

    @Embedded
    private @Nullable Due due;

    /// The last that was told of the legal time.
    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_told")
    private Due.@Nullable Step deadlineTold;

    @Embedded
    private @Nullable Decision decision;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private int rank;

    @Version
    private long version;

    protected Orientation() {}

    Orientation(UUID id, Person person, int rank, LocalDate today) {
        this.id = id;
        this.departement = person.departement();
        this.beneficiaryId = person.id();
        this.status = OrientationStatus.PROPOSED;
        this.proposedOn = today;
        this.rank = rank;
        this.proposal = Proposal.NONE;
    }

    /// The rules looked at the person, again where something new is known.
    ///
    /// @return what to announce, where the rules propose a place that they did not before
    Optional<OrientationEvent> propose(Proposal told, Person person, @Nullable Due clock, Instant at) {
        var before = proposal;
        proposal = told;
        communeCode = person.communeCode().orElse(null);
        if (!Objects.equals(due, clock)) {
            due = clock;
            deadlineTold = null;
        }
        return told.destination()
                .filter(to -> !before.leadsTo(to) || !before.matchedRules().equals(told.matchedRules()))
                .map(to -> new OrientationEvent.Proposed(
                        id, beneficiaryId, departement, to, communeCode, LocalDates.on(at), told.matchedRules(), at));
    }

    /// Whoever is in charge is told once that the time runs out, and once that it is over.
    Optional<OrientationEvent> remind(LocalDate today, Instant at) {
        var clock = due;
        if (clock == null || status != OrientationStatus.PROPOSED) {
            return Optional.empty();
        }
        var reached = clock.reachedBy(today).filter(step -> deadlineTold == null || step.compareTo(deadlineTold) > 0);
        reached.ifPresent(step -> deadlineTold = step);
        return reached.map(
                step -> new OrientationEvent.Reminded(id, beneficiaryId, departement, step, clock, communeCode, at));
    }

    void requireOpen() {
        if (!status.next().contains(OrientationStatus.DECIDED)) {
            throw OrientationRefused.act("decision", status);
        }
    }

    OrientationEvent.Decided decide(Decision told, Optional<Orientation> previous) {
        requireOpen();
        status = OrientationStatus.DECIDED;
        decision = told;
        return new OrientationEvent.Decided(
                id,
                beneficiaryId,
                departement,
                told,
                communeCode,
                rank,
                Optional.ofNullable(due).map(Due::clockStartedOn).orElse(null),
                previous.flatMap(Orientation::decision).map(Decision::organisationId));
    }

    /// The next orientation begins: this one ended the day before.
    void giveWayTo(LocalDate nextStartsOn, Period least) {
        var mine = decision;
        if (mine == null || !status.next().contains(OrientationStatus.ENDED)) {
            throw OrientationRefused.act("end", status);
        }
        var earliest = mine.startsOn().plus(least);
        if (nextStartsOn.isBefore(earliest)) {
            throw OrientationRefused.rule("orientation-too-short", Map.of("earliest", earliest));
        }
        status = OrientationStatus.ENDED;
        endsOn = nextStartsOn.minusDays(1);
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID beneficiaryId() {
        return beneficiaryId;
    }

    public OrientationStatus status() {
        return status;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Optional<Due> due() {
        return Optional.ofNullable(due);
    }

    /// The legal time is over and nobody has decided.
    public boolean isOverdue(LocalDate today) {
        return status == OrientationStatus.PROPOSED
                && due != null
                && due.dueOn().isBefore(today);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public int rank() {
        return rank;
    }

    public long version() {
        return version;
    }
}
