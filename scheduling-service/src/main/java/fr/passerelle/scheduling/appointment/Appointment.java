package fr.passerelle.scheduling.appointment;

import fr.passerelle.scheduling.person.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person is received at a time and a place, and what became of it.
@Entity
@Table(name = "appointment")
public class Appointment {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "beneficiary_id")
    private UUID beneficiaryId;

    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Embedded
    private Meeting meeting;

    @Column(name = "booked_at")
    private Instant bookedAt;

    @Column(name = "booked_by")
    private String bookedBy;

    @Column(name = "invitation_id")
    private @Nullable UUID invitationId;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_by")
    private @Nullable CancelledBy cancelledBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "absence_reason")
    private @Nullable AbsenceReason absenceReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "renew_by")
    private @Nullable RenewBy renewBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    protected Appointment() {}

    /// @param by organisation that gives it
    /// @param at when
    public record Booking(String by, Instant at, @Nullable UUID invitationId) {}

    public Appointment(UUID id, Person person, Meeting meeting, Booking booking) {
        this.id = id;
        this.departement = person.departement();
        this.beneficiaryId = person.id();
        this.communeCode = person.communeCode();
        this.meeting = meeting;
        this.bookedAt = booking.at();
        this.bookedBy = booking.by();
        this.invitationId = booking.invitationId();
        this.status = AppointmentStatus.PLANNED;
    }

    public AppointmentEvent.Booked booked() {
        return new AppointmentEvent.Booked(about(), invitationId, bookedAt);
    }

    public AppointmentEvent.Honoured honour(Instant at) {
        endAfterStart(AppointmentStatus.HONOURED, "honour", at);
        return new AppointmentEvent.Honoured(about(), at);
    }

    /// @param nextTry another way of reaching the person
    public AppointmentEvent.Missed miss(AbsenceReason reason, @Nullable RenewBy nextTry, Instant at) {
        endAfterStart(AppointmentStatus.MISSED, "absence", at);
        absenceReason = reason;
        renewBy = nextTry;
        return new AppointmentEvent.Missed(about(), reason, at);
    }

    public AppointmentEvent.Cancelled cancel(CancelledBy by, Instant at) {
        require(AppointmentStatus.CANCELLED, "cancellation");
        status = AppointmentStatus.CANCELLED;
        cancelledBy = by;
        endedAt = at;
        return new AppointmentEvent.Cancelled(about(), by, at);
    }

    private void endAfterStart(AppointmentStatus target, String act, Instant at) {
        require(target, act);
        if (at.isBefore(meeting.startsAt())) {
            throw AppointmentRefused.tooEarly(act);
        }
        status = target;
        endedAt = at;
    }

    private void require(AppointmentStatus target, String act) {
        if (!status.next().contains(target)) {
            throw AppointmentRefused.transition(act, status);
        }
    }

    private AppointmentEvent.About about() {
        return new AppointmentEvent.About(id, beneficiaryId, departement, communeCode, meeting);
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

    public Meeting meeting() {
        return meeting;
    }

    public Instant bookedAt() {
        return bookedAt;
    }

    public String bookedBy() {
        return bookedBy;
    }

    public Optional<UUID> invitationId() {
        return Optional.ofNullable(invitationId);
    }

    public AppointmentStatus status() {
        return status;
    }

    public Optional<CancelledBy> cancelledBy() {
        return Optional.ofNullable(cancelledBy);
    }

    public Optional<AbsenceReason> absenceReason() {
        return Optional.ofNullable(absenceReason);
    }

    public Optional<RenewBy> renewBy() {
        return Optional.ofNullable(renewBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public long version() {
        return version;
    }
}
