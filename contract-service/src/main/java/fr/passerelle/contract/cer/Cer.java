package fr.passerelle.contract.cer;

import fr.passerelle.contract.commitment.CerContent;
import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.CerType;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one person and the organisation that follows them promise each other for a time.
@Entity
@Table(name = "cer")
public class Cer {
    @Id
    private UUID id;

    private String departement;

    @Embedded
    private CerOrigin origin;

    @Enumerated(EnumType.STRING)
    private CerType type;

    private int rank;

    @Column(name = "previous_id")
    private @Nullable UUID previousId;

    /// As written: what dates make of it says {@link #statusOn}.
    @Enumerated(EnumType.STRING)
    private CerStatus status = CerStatus.DRAFT;

    @Embedded
    private CerContent content;

    @Embedded
    @AttributeOverride(name = "signedOn", column = @Column(name = "beneficiary_signed_on"))
    @AttributeOverride(name = "means", column = @Column(name = "beneficiary_means"))
    @AttributeOverride(name = "recordedBy", column = @Column(name = "beneficiary_recorded_by"))
    private @Nullable Signature beneficiarySignature;

    @Embedded
    @AttributeOverride(name = "signedOn", column = @Column(name = "referent_signed_on"))
    @AttributeOverride(name = "means", column = @Column(name = "referent_means"))
    @AttributeOverride(name = "recordedBy", column = @Column(name = "referent_recorded_by"))
    private @Nullable Signature referentSignature;

    @Column(name = "submitted_on")
    private @Nullable LocalDate submittedOn;

    @Embedded
    private @Nullable Decision decision;

    @Version
    private long version;

    protected Cer() {}

    Cer(UUID id, String departement, CerOrigin origin, CerType type, int rank, CerContent content) {
        this.id = id;
        this.departement = departement;
        this.origin = origin;
        this.type = type;
        this.rank = rank;
        this.content = content;
    }

    CerEvent.Drafted drafted(Instant at) {
        return new CerEvent.Drafted(identity(), origin.draftedOn(), at);
    }

    /// What was signed is no longer what stands: both sign again.
    Optional<CerEvent.Rewritten> rewrite(CerContent written, LocalDate on, Instant at) {
        require(CerStatus.Act.REWRITING, on);
        if (written.equals(content)) {
            return Optional.empty();
        }
        content = written;
        beneficiarySignature = null;
        referentSignature = null;
        status = CerStatus.DRAFT;
        return Optional.of(new CerEvent.Rewritten(identity(), on, at));
    }

    CerEvent.Signed sign(Signature.SignatureParty party, Signature signature, LocalDate on, Instant at) {
        require(CerStatus.Act.SIGNATURE, on);
        if (signatures().containsKey(party)) {
            throw CerRefused.signedAlready(party);
        }
        switch (party) {
            case BENEFICIARY -> beneficiarySignature = signature;
            case REFERENT -> referentSignature = signature;
        }
        var complete = signatures().size() == Signature.SignatureParty.values().length;
        status = complete ? CerStatus.SIGNED : status;
        return new CerEvent.Signed(identity(), party, complete, signature.signedOn(), at);
    }

    CerEvent.Submitted submit(LocalDate on, Instant at) {
        require(CerStatus.Act.SUBMISSION, on);
        status = CerStatus.AWAITING_VALIDATION;
        submittedOn = on;
        return new CerEvent.Submitted(identity(), CerEvent.Term.of(content), on, at);
    }

    /// @param cap longest term in months, absent where none is set
    CerEvent.Validated validate(Decision validation, Optional<Integer> cap, int nextRank, Instant at) {
        require(CerStatus.Act.VALIDATION, validation.on());
        if (isOfReferent(validation.by())) {
            throw CerRefused.validatorIsReferent();
        }
        cap.filter(most -> content.months() > most).ifPresent(most -> {
            throw CerRefused.exceedsCap(content.months(), most);
        });
        status = CerStatus.VALIDATED;
        rank = nextRank;
        decision = validation;
        return new CerEvent.Validated(
                identity(), CerEvent.Term.of(content), origin.decidedOrientationOn(), validation.on(), at);
    }

    CerEvent.Rejected reject(
            Decision.CerRejectionReason reason, @Nullable String comment, Author by, LocalDate on, Instant at) {
        require(CerStatus.Act.REJECTION, on);
        status = CerStatus.REJECTED;
        decision = new Decision(on, by.subject(), reason, comment, null);
        return new CerEvent.Rejected(identity(), reason, on, at);
    }

    CerEvent.Cancelled cancel(Author by, LocalDate on, Instant at) {
        require(CerStatus.Act.CANCELLATION, on);
        status = CerStatus.CANCELLED;
        decision = Decision.of(on, by.subject());
        return new CerEvent.Cancelled(identity(), on, at);
    }

    /// Other étapes under the same contract: dates, goal and signatures stay.
    void amend(CerContent planned, LocalDate on) {
        require(CerStatus.Act.AMENDMENT, on);
        content = planned;
    }

    /// A draft of the same promises, after the Département did not validate them.
    Cer redraft(UUID newId, CerOrigin of, LocalDate on) {
        require(CerStatus.Act.REDRAFT, on);
        var copy = new Cer(newId, departement, of, type, rank, content);
        copy.previousId = previousId;
        return copy;
    }

    /// A draft for the term that follows, of the next rank.
    Cer renew(UUID newId, CerOrigin of, LocalDate on) {
        require(CerStatus.Act.RENEWAL, on);
        var next = new Cer(newId, departement, of, type, rank + 1, content.following());
        next.previousId = id;
        return next;
    }

    void require(CerStatus.Act act, LocalDate on) {
        statusOn(on).require(act);
    }

    /// Whoever drafted it, or signed as the référent.
    private boolean isOfReferent(String subject) {
        return subject.equals(origin.referentId())
                || (referentSignature != null && subject.equals(referentSignature.recordedBy()));
    }

    private CerEvent.Identity identity() {
        return new CerEvent.Identity(
                id,
                origin.personId(),
                departement,
                type,
                rank,
                origin.organisationId(),
                origin.orientationId(),
                origin.communeCode());
    }

    public Map<Signature.SignatureParty, Signature> signatures() {
        var given = new EnumMap<Signature.SignatureParty, Signature>(Signature.SignatureParty.class);
        if (beneficiarySignature != null) {
            given.put(Signature.SignatureParty.BENEFICIARY, beneficiarySignature);
        }
        if (referentSignature != null) {
            given.put(Signature.SignatureParty.REFERENT, referentSignature);
        }
        return given;
    }

    public CerStatus statusOn(LocalDate today) {
        return status.on(today, content.startsOn(), content.endsOn());
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public CerOrigin origin() {
        return origin;
    }

    public CerType type() {
        return type;
    }

    public int rank() {
        return rank;
    }

    public Optional<UUID> previousId() {
        return Optional.ofNullable(previousId);
    }

    public CerContent content() {
        return content;
    }

    public Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public long version() {
        return version;
    }
}
