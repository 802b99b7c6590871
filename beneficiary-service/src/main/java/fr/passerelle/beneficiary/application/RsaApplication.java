package fr.passerelle.beneficiary.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A request for RSA as it was registered at the desk. It does not change: what becomes of it is the right's story.
@Entity
@Table(name = "rsa_application")
public class RsaApplication {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "applicant_id")
    private UUID applicantId;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "rsa_right_id")
    private UUID rsaRightId;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "without_activity")
    private boolean withoutActivity;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected RsaApplication() {}

    RsaApplication(UUID id, RegisterApplication.Command told, UUID applicantId, UUID householdId, UUID rsaRightId) {
        this.id = id;
        this.departement = told.departement();
        this.applicantId = applicantId;
        this.householdId = householdId;
        this.rsaRightId = rsaRightId;
        this.requestedOn = told.requestedOn();
        this.withoutActivity = told.withoutActivity();
        this.registeredBy = told.organisationId();
        this.registeredAt = told.at();
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public UUID householdId() {
        return householdId;
    }

    public UUID rsaRightId() {
        return rsaRightId;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    /// Whether the person has no activity, which is whom the desk receives.
    public boolean isWithoutActivity() {
        return withoutActivity;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
