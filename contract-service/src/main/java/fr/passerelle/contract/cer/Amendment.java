package fr.passerelle.contract.cer;

import fr.passerelle.contract.commitment.Commitments;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;

/// The étapes of a contract were planned again, and what they were before.
@Entity
@Table(name = "cer_amendment")
public class Amendment {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "cer_id")
    private UUID cerId;

    private int rank;

    private String reason;

    @ColumnTransformer(write = "?::jsonb")
    private Commitments before;

    @Column(name = "amended_on")
    private LocalDate amendedOn;

    @Column(name = "amended_by")
    private String amendedBy;

    protected Amendment() {}

    /// @param rank 1 for the first one of the contract
    Amendment(UUID id, Cer cer, int rank, String reason, LocalDate on, String by) {
        this.id = id;
        this.departement = cer.departement();
        this.cerId = cer.id();
        this.rank = rank;
        this.reason = reason;
        this.before = cer.content().commitments();
        this.amendedOn = on;
        this.amendedBy = by;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID cerId() {
        return cerId;
    }

    public int rank() {
        return rank;
    }

    public String reason() {
        return reason;
    }

    public Commitments before() {
        return before;
    }

    public LocalDate amendedOn() {
        return amendedOn;
    }

    public String amendedBy() {
        return amendedBy;
    }
}
