package fr.passerelle.beneficiary.hold;

import fr.passerelle.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps the file of a person from destruction until somebody lifts it.
@Entity
@Table(name = "legal_hold")
public class LegalHold {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    @Column(name = "placed_on")
    private LocalDate placedOn;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "lifted_on")
    private @Nullable LocalDate liftedOn;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @Version
    private long version;

    protected LegalHold() {}

    LegalHold(UUID id, String departement, UUID personId, HoldReason reason, LocalDate placedOn, String placedBy) {
        this.id = id;
        this.departement = departement;
        this.personId = personId;
        this.reason = reason;
        this.placedOn = placedOn;
        this.placedBy = placedBy;
    }

    void lift(LocalDate on, String by) {
        if (liftedOn != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "legal-hold-lifting-not-allowed", Map.of("day", liftedOn));
        }
        liftedOn = on;
        liftedBy = by;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID personId() {
        return personId;
    }

    public HoldReason reason() {
        return reason;
    }

    public LocalDate placedOn() {
        return placedOn;
    }

    public String placedBy() {
        return placedBy;
    }

    public Optional<LocalDate> liftedOn() {
        return Optional.ofNullable(liftedOn);
    }

    public Optional<String> liftedBy() {
        return Optional.ofNullable(liftedBy);
    }

    public long version() {
        return version;
    }
}
