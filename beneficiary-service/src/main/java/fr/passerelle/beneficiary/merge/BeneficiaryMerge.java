package fr.passerelle.beneficiary.merge;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.merge.PersonMerge;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two files of which a professional says that they are about one person.
@Entity
@Table(name = "beneficiary_merge")
public class BeneficiaryMerge {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "survivor_id")
    private UUID survivorId;

    @Column(name = "merged_id")
    private UUID mergedId;

    @Enumerated(EnumType.STRING)
    private MergeGround ground;

    @Enumerated(EnumType.STRING)
    private MergeStatus status;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "reversible_until")
    private LocalDate reversibleUntil;

    @Column(name = "reversed_at")
    private @Nullable Instant reversedAt;

    @Column(name = "reversed_by")
    private @Nullable String reversedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "reversal_reason")
    private @Nullable ReversalReason reversalReason;

    @Version
    private long version;

    protected BeneficiaryMerge() {}

    /// @param reversibleFor how long the Département lets it be taken back
    BeneficiaryMerge(UUID id, Party survivor, Party merged, MergeBeneficiaries.Command decided, Period reversibleFor) {
        check(survivor, merged);
        this.id = id;
        this.departement = survivor.departement();
        this.survivorId = survivor.id();
        this.mergedId = merged.id();
        this.ground = decided.ground();
        this.status = MergeStatus.STANDING;
        this.mergedAt = decided.at().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        this.mergedBy = decided.by();
        this.organisationId = decided.organisationId();
        this.reversibleUntil = LocalDates.on(decided.at()).plus(reversibleFor);
    }

    private static void check(Party survivor, Party merged) {
        if (survivor.id().equals(merged.id())) {
            throw MergeRefused.withOneself();
        }
        if (!survivor.departement().equals(merged.departement())) {
            throw MergeRefused.acrossDepartements();
        }
        if (merged.mergedInto() != null) {
            throw MergeRefused.mergedAlready(merged.mergedInto());
        }
        if (survivor.mergedInto() != null) {
            throw MergeRefused.survivorMerged(survivor.mergedInto());
        }
        if (survivor.hasAnotherRightThan(merged)) {
            throw MergeRefused.openRightsInTwoHouseholds();
        }
    }

    /// @param survivorMergedInto who stands by now for the survivor: what was merged last is taken back first
    void reverse(ReversalReason why, String by, Instant at, @Nullable UUID survivorMergedInto) {
        if (!status.allowsReversal()) {
            throw MergeRefused.reversalNotAllowed(status);
        }
        if (LocalDates.on(at).isAfter(reversibleUntil)) {
            throw MergeRefused.reversalTooLate(reversibleUntil);
        }
        if (survivorMergedInto != null) {
            throw MergeRefused.reversalSurvivorMerged(survivorMergedInto);
        }
        status = MergeStatus.REVERSED;
        reversedAt = at;
        reversedBy = by;
        reversalReason = why;
    }

    MergeEvent event(MergeEvent.Kind kind, Instant at) {
        return new MergeEvent(kind, id, departement, survivorId, mergedId, ground, mergedAt, reversalReason, at);
    }

    PersonMerge rows() {
        return new PersonMerge(id, departement, survivorId, mergedId, mergedAt);
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID survivorId() {
        return survivorId;
    }

    public UUID mergedId() {
        return mergedId;
    }

    public MergeGround ground() {
        return ground;
    }

    public MergeStatus status() {
        return status;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public String organisationId() {
        return organisationId;
    }

    public LocalDate reversibleUntil() {
        return reversibleUntil;
    }

    public Optional<Instant> reversedAt() {
        return Optional.ofNullable(reversedAt);
    }

    public Optional<ReversalReason> reversalReason() {
        return Optional.ofNullable(reversalReason);
    }

    public long version() {
        return version;
    }
}
