package fr.passerelle.beneficiary.duplicate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Two people who may be one, until a human says.
@Entity
@Table(name = "duplicate_candidate")
public class DuplicateCandidate {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "first_person_id")
    private UUID firstPersonId;

    @Column(name = "second_person_id")
    private UUID secondPersonId;

    private String[] reasons;

    @Enumerated(EnumType.STRING)
    private DuplicateStatus status;

    @Column(name = "found_on")
    private LocalDate foundOn;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "dismissal_reason")
    private @Nullable DismissalReason dismissalReason;

    @Version
    private long version;

    protected DuplicateCandidate() {}

    DuplicateCandidate(UUID id, String departement, List<UUID> people, DuplicateReason reason, LocalDate foundOn) {
        this.id = id;
        this.departement = departement;
        this.firstPersonId = people.getFirst();
        this.secondPersonId = people.getLast();
        this.reasons = new String[] {reason.name()};
        this.status = DuplicateStatus.OPEN;
        this.foundOn = foundOn;
    }

    /// They are two.
    void dismiss(DismissalReason why, LocalDate on) {
        if (!status.allowsDismissal()) {
            throw DuplicateRefused.dismissalNotAllowed(status);
        }
        status = DuplicateStatus.DISMISSED;
        dismissalReason = why;
        decidedOn = on;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public List<UUID> people() {
        return List.of(firstPersonId, secondPersonId);
    }

    public List<DuplicateReason> reasons() {
        return Arrays.stream(reasons).map(DuplicateReason::valueOf).toList();
    }

    public DuplicateStatus status() {
        return status;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<DismissalReason> dismissalReason() {
        return Optional.ofNullable(dismissalReason);
    }

    public long version() {
        return version;
    }
}
