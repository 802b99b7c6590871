package fr.passerelle.beneficiary.signal;

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody in difficulty, as an organisation noticed them.
@Entity
@Table(name = "signal")
public class Signal {
    @Id
    private UUID id;

    private String departement;

    @Enumerated(EnumType.STRING)
    private SignalStatus status;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    /// Whether the sender named a person whom it shares, and so may read who it is.
    @Column(name = "named_by_sender")
    private boolean namedBySender;

    @Column(name = "sender_id")
    private String senderId;

    @Column(name = "commune_code")
    private String communeCode;

    private String concerns;

    @Enumerated(EnumType.STRING)
    private SignalBasis basis;

    @Column(name = "agreed_on")
    private @Nullable LocalDate agreedOn;

    private boolean prevention;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Enumerated(EnumType.STRING)
    private @Nullable SignalOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason declineReason;

    @Column(name = "appointment_id")
    private @Nullable UUID appointmentId;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Version
    private long version;

    protected Signal() {}

    Signal(UUID id, SendSignal.Command sent, LocalDate answerDueOn) {
        this.id = id;
        this.departement = sent.departement();
        this.personId = sent.personId();
        this.namedBySender = sent.personId() != null;
        this.status = namedBySender ? SignalStatus.IDENTIFIED : SignalStatus.RECEIVED;
        this.senderId = sent.senderId();
        this.communeCode = sent.communeCode();
        this.concerns =
                String.join(" ", sent.concerns().stream().map(Enum::name).toList());
        this.basis = sent.basis();
        this.agreedOn = sent.agreedOn();
        this.prevention = sent.prevention();
        this.receivedOn = LocalDates.on(sent.at());
        this.answerDueOn = answerDueOn;
    }

    void identify(UUID person) {
        require(SignalAct.IDENTIFICATION);
        personId = person;
        status = SignalStatus.IDENTIFIED;
    }

    SignalEvent.Answered answer(SignalAnswer answer, Instant at) {
        require(SignalAct.ANSWER);
        status = SignalStatus.ANSWERED;
        outcome = answer.outcome();
        declineReason = answer.reason();
        appointmentId = answer.appointmentId();
        var on = LocalDates.on(at);
        answeredOn = on;
        return new SignalEvent.Answered(this, answer, on, at);
    }

    /// Whom the sender named is whom it is about.
    void require(SignalAct act) {
        if (!status.allows(act) || (act == SignalAct.IDENTIFICATION && namedBySender)) {
            throw SignalRefused.notAllowed(act, status);
        }
    }

    /// Who tells of violence, or to save a life, is not told to the person: it could bring them harm.
    public boolean protectsItsSender() {
        return basis == SignalBasis.VITAL_INTERESTS || concerns().contains(Concern.VIOLENCES);
    }

    public boolean isLate(LocalDate today) {
        return (answeredOn == null ? today : answeredOn).isAfter(answerDueOn);
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public SignalStatus status() {
        return status;
    }

    /// What the sender follows: whether the person was found here is not theirs to know before the answer.
    public SignalStatus statusToSender() {
        return status == SignalStatus.ANSWERED ? status : SignalStatus.RECEIVED;
    }

    /// The sender sees one change only, the answer.
    public long versionToSender() {
        return status == SignalStatus.ANSWERED ? 1 : 0;
    }

    public Optional<UUID> personId() {
        return Optional.ofNullable(personId);
    }

    public boolean isNamedBySender() {
        return namedBySender;
    }

    public String senderId() {
        return senderId;
    }

    public String communeCode() {
        return communeCode;
    }

    public List<Concern> concerns() {
        return Arrays.stream(concerns.split(" ", -1)).map(Concern::valueOf).toList();
    }

    public SignalBasis basis() {
        return basis;
    }

    public Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    public boolean isPrevention() {
        return prevention;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    /// Absent before the answer.
    public Optional<SignalAnswer> answer() {
        return Optional.ofNullable(outcome).map(known -> new SignalAnswer(known, declineReason, appointmentId));
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public long version() {
        return version;
    }
}
