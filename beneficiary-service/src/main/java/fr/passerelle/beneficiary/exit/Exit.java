package fr.passerelle.beneficiary.exit;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One departure of a person from the scheme.
@Entity
@Table(name = "person_exit")
public class Exit {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ExitStatus status;

    @Enumerated(EnumType.STRING)
    private ExitReason reason;

    @Column(name = "exited_on")
    private LocalDate exitedOn;

    @Column(name = "right_opened_on")
    private @Nullable LocalDate rightOpenedOn;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "revoked_on")
    private @Nullable LocalDate revokedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "revocation_reason")
    private @Nullable ExitRevocationReason revocationReason;

    @Version
    private long version;

    protected Exit() {}

    Exit(UUID id, String departement, RecordExit.Command left, @Nullable LocalDate rightOpenedOn) {
        this.id = id;
        this.departement = departement;
        this.personId = left.personId();
        this.status = ExitStatus.STANDING;
        this.reason = left.reason();
        this.exitedOn = left.exitedOn();
        this.rightOpenedOn = rightOpenedOn;
        this.organisationId = left.organisationId();
        this.recordedAt = left.at();
    }

    /// @param communeCode where the person lives
    ExitEvent.Recorded recorded(@Nullable String communeCode) {
        return new ExitEvent.Recorded(
                id, personId, departement, reason, exitedOn, rightOpenedOn, communeCode, organisationId, recordedAt);
    }

    ExitEvent.Revoked revoke(ExitRevocationReason why, Instant at) {
        become(ExitStatus.REVOKED, ExitAct.REVOCATION);
        var on = LocalDates.on(at);
        revokedOn = on;
        revocationReason = why;
        return new ExitEvent.Revoked(id, personId, departement, why, on, at);
    }

    /// The person leaves again; only somebody whose right opened in between can.
    void followedBy(Entry entry) {
        if (!entry.isAfter(exitedOn)) {
            throw ExitRefused.notAllowed(ExitAct.RETURN, status);
        }
        become(ExitStatus.RETURNED, ExitAct.RETURN);
    }

    private void become(ExitStatus next, ExitAct act) {
        if (!status.allows(act)) {
            throw ExitRefused.notAllowed(act, status);
        }
        status = next;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public boolean isDeath() {
        return reason.isDeath();
    }

    public UUID personId() {
        return personId;
    }

    public ExitStatus status() {
        return status;
    }

    public ExitReason reason() {
        return reason;
    }

    public LocalDate exitedOn() {
        return exitedOn;
    }

    public Optional<LocalDate> rightOpenedOn() {
        return Optional.ofNullable(rightOpenedOn);
    }

    public String organisationId() {
        return organisationId;
    }

    public Optional<LocalDate> revokedOn() {
        return Optional.ofNullable(revokedOn);
    }

    public Optional<ExitRevocationReason> revocationReason() {
        return Optional.ofNullable(revocationReason);
    }

    public long version() {
        return version;
    }
}
