package fr.passerelle.contract.awaited;

import fr.passerelle.contract.orientation.KnownOrientation;
import fr.passerelle.contract.rule.SignatureTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The contract that follows an orientation, until both have signed it.
@Entity
@Table(name = "awaited_cer")
public class AwaitedCer {
    @Id
    @Column(name = "orientation_id")
    private UUID orientationId;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private KnownOrientation.Pathway pathway;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "commune_code")
    private @Nullable String communeCode;

    private int rank;

    @Column(name = "oriented_on")
    private LocalDate orientedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "warn_on")
    private LocalDate warnOn;

    @Column(name = "legal_basis")
    private String legalBasis;

    /// The last that was told of the legal time.
    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_told")
    private @Nullable DeadlineStep deadlineTold;

    protected AwaitedCer() {}

    AwaitedCer(KnownOrientation orientation, SignatureTime time) {
        this.orientationId = orientation.id();
        this.departement = orientation.departement();
        this.personId = orientation.personId();
        this.pathway = orientation.pathway();
        this.organisationId = orientation.organisationId();
        this.communeCode = orientation.communeCode();
        this.rank = orientation.rank();
        this.orientedOn = orientation.decidedOn();
        this.dueOn = time.dueOn();
        this.warnOn = time.warnOn();
        this.legalBasis = time.legalBasis();
    }

    /// The organisme référent is told once that the time runs out, and once that it is over; a time that was over
    /// when it became known was never running out.
    Optional<Reminder> remind(LocalDate today, Instant at) {
        var reached = reachedBy(today).filter(step -> deadlineTold == null || step.compareTo(deadlineTold) > 0);
        reached.ifPresent(step -> deadlineTold = step);
        return reached.map(step -> new Reminder(this, step, at));
    }

    /// Both have signed: nothing more is told.
    void settle() {
        deadlineTold = DeadlineStep.SETTLED;
    }

    private Optional<DeadlineStep> reachedBy(LocalDate today) {
        if (isOverdue(today)) {
            return Optional.of(DeadlineStep.MISSED);
        }
        return today.isBefore(warnOn) ? Optional.empty() : Optional.of(DeadlineStep.APPROACHING);
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }

    public UUID orientationId() {
        return orientationId;
    }

    public String departement() {
        return departement;
    }

    public UUID personId() {
        return personId;
    }

    public KnownOrientation.Pathway pathway() {
        return pathway;
    }

    public String organisationId() {
        return organisationId;
    }

    public Optional<String> communeCode() {
        return Optional.ofNullable(communeCode);
    }

    public int rank() {
        return rank;
    }

    public LocalDate orientedOn() {
        return orientedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String legalBasis() {
        return legalBasis;
    }
}
