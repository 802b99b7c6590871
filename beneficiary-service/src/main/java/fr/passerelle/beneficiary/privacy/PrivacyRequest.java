package fr.passerelle.beneficiary.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One request of a person about the data kept of them. It outlives the person's file, without the person, as the proof
/// that it was answered (RGPD, art. 5.2).
@Entity
@Table(name = "privacy_request")
public class PrivacyRequest {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    private PrivacyRequestKind kind;

    @Enumerated(EnumType.STRING)
    private PrivacyRequestStatus status;

    @Enumerated(EnumType.STRING)
    private RequestChannel channel;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "registered_by")
    private String registeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_proof")
    private @Nullable IdentityProof identityProof;

    @Column(name = "identity_checked_on")
    private @Nullable LocalDate identityCheckedOn;

    /// Last day to answer.
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_reason")
    private @Nullable ExtensionReason extensionReason;

    @Embedded
    private @Nullable PrivacyAnswer answer;

    @Version
    private long version;

    protected PrivacyRequest() {}

    /// @param personId whoever stands for the person that was named
    PrivacyRequest(UUID id, String departement, UUID personId, RegisterPrivacyRequest.Command asked, LocalDate dueOn) {
        this.id = id;
        this.departement = departement;
        this.personId = personId;
        this.kind = asked.kind();
        this.status = PrivacyRequestStatus.RECEIVED;
        this.channel = asked.channel();
        this.receivedOn = asked.receivedOn();
        this.registeredBy = asked.registeredBy();
        this.dueOn = dueOn;
    }

    void checkIdentity(IdentityProof proof, LocalDate on) {
        require(PrivacyAct.IDENTITY_CHECK);
        identityProof = proof;
        identityCheckedOn = on;
        status = PrivacyRequestStatus.IN_EXAMINATION;
    }

    /// The person is told of it, and why, within the first month.
    void extend(ExtensionReason reason, Period by, LocalDate on) {
        require(PrivacyAct.EXTENSION);
        if (extensionReason != null) {
            throw PrivacyRefused.extendedAlready(dueOn);
        }
        if (on.isAfter(dueOn)) {
            throw PrivacyRefused.extensionTooLate(dueOn);
        }
        extensionReason = reason;
        dueOn = dueOn.plus(by);
    }

    /// @param act by which it is answered
    void answer(PrivacyAct act, PrivacyAnswer given) {
        require(act);
        status = act == PrivacyAct.REFUSAL ? PrivacyRequestStatus.REFUSED : PrivacyRequestStatus.GRANTED;
        answer = given;
    }

    void require(PrivacyAct act) {
        if (!act.isOf(kind) || !status.allows(act)) {
            throw PrivacyRefused.notAllowed(act, kind, status);
        }
    }

    /// What was given to the person is written out again for a short time only.
    void requireExport(Period available, LocalDate today) {
        require(PrivacyAct.EXPORT);
        if (answer != null && today.isAfter(answer.answeredOn().plus(available))) {
            throw PrivacyRefused.exportExpired(answer.answeredOn().plus(available));
        }
    }

    public boolean isLate(LocalDate today) {
        return (answer == null ? today : answer.answeredOn()).isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    /// Absent once the file is erased.
    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    /// Whose reading the audit notes: a request whose person is erased is nobody's, and stands there by its own id.
    public UUID concerned() {
        return personId().orElse(id);
    }

    public PrivacyRequestKind kind() {
        return kind;
    }

    public PrivacyRequestStatus status() {
        return status;
    }

    public RequestChannel channel() {
        return channel;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Optional<IdentityProof> identityProof() {
        return Optional.ofNullable(identityProof);
    }

    public Optional<LocalDate> identityCheckedOn() {
        return Optional.ofNullable(identityCheckedOn);
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Optional<ExtensionReason> extensionReason() {
        return Optional.ofNullable(extensionReason);
    }

    public Optional<PrivacyAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    public long version() {
        return version;
    }
}
