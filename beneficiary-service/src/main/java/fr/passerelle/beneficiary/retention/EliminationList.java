package fr.passerelle.beneficiary.retention;

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

/// Files whose time in the archive is over, proposed for destruction. Two people decide: who draws the list, and who
/// validates it for the archives (code du patrimoine, art. L212-2). It stays as the proof, without the people.
@Entity
@Table(name = "elimination_list")
public class EliminationList {
    @Id
    private UUID id;

    private String departement;

    @Enumerated(EnumType.STRING)
    private EliminationStatus status;

    private int files;

    @Column(name = "drawn_on")
    private LocalDate drawnOn;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Version
    private long version;

    protected EliminationList() {}

    EliminationList(UUID id, String departement, int files, LocalDate drawnOn, String drawnBy) {
        this.id = id;
        this.departement = departement;
        this.status = EliminationStatus.DRAWN;
        this.files = files;
        this.drawnOn = drawnOn;
        this.drawnBy = drawnBy;
    }

    void decide(EliminationAct act, LocalDate on, String by) {
        if (!status.allows(act)) {
            throw new Refusal(Refusal.Kind.CONFLICT, act.refusal(), Map.of("state", status.name()));
        }
        if (act == EliminationAct.VALIDATION && by.equals(drawnBy)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "elimination-validated-by-who-drew-it");
        }
        status = act == EliminationAct.VALIDATION ? EliminationStatus.VALIDATED : EliminationStatus.REJECTED;
        decidedOn = on;
        decidedBy = by;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public EliminationStatus status() {
        return status;
    }

    public int files() {
        return files;
    }

    public LocalDate drawnOn() {
        return drawnOn;
    }

    public String drawnBy() {
        return drawnBy;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public long version() {
        return version;
    }
}
