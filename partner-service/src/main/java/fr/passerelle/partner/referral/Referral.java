package fr.passerelle.partner.referral;

import fr.passerelle.partner.person.Person;
import fr.passerelle.partner.referral.ReferralEvent.Accepted;
import fr.passerelle.partner.referral.ReferralEvent.Completed;
import fr.passerelle.partner.referral.ReferralEvent.Refused;
import fr.passerelle.partner.referral.ReferralEvent.Sent;
import fr.passerelle.partner.referral.ReferralEvent.Started;
import fr.passerelle.partner.referral.ReferralEvent.Subject;
import fr.passerelle.platform.clock.LocalDates;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person put forward for one action of a partner: sent, answered, entered, ended, each with its day.
@Entity
@Table(name = "referral")
public class Referral {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "beneficiary_id")
    private UUID beneficiaryId;

    @Embedded
    private Offer offer;

    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @Embedded
    private Sharing sharing;

    @Embedded
    private Ground ground;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_reason")
    private @Nullable ReferralRefusalReason refusalReason;

    @Column(name = "started_on")
    private @Nullable LocalDate startedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralOutcome outcome;

    @Version
    private long version;

    protected Referral() {}

    Referral(UUID id, Person person, Offer offer, Sending told) {
        this.id = id;
        this.departement = person.departement();
        this.beneficiaryId = person.id();
        this.communeCode = person.communeCode().orElse(null);
        this.offer = offer;
        this.sharing = told.sharing();
        this.ground = told.ground();
        this.sentBy = told.by();
        this.sentOn = told.on();
        this.answerDueOn = told.answerDueOn();
        this.status = ReferralStatus.SENT;
    }

    /// How it was sent.
    ///
    /// @param by organisation that sends
    record Sending(Sharing sharing, Ground ground, String by, LocalDate on, LocalDate answerDueOn) {}

    public Sent sent(Instant at) {
        return new Sent(subject(at), sentOn, answerDueOn);
    }

    Accepted accept(Instant at) {
        moveBy(ReferralAct.ACCEPTANCE, LocalDates.on(at));
        answeredOn = LocalDates.on(at);
        return new Accepted(subject(at), LocalDates.on(at));
    }

    Refused refuse(ReferralRefusalReason reason, Instant at) {
        moveBy(ReferralAct.REFUSAL, LocalDates.on(at));
        answeredOn = LocalDates.on(at);
        refusalReason = reason;
        return new Refused(subject(at), LocalDates.on(at), reason);
    }

    Started enter(LocalDate on, Instant at) {
        require(ReferralAct.ENTRY, LocalDates.on(at));
        if (on.isBefore(sentOn) || on.isAfter(LocalDates.on(at))) {
            throw ReferralRefused.rule("referral-entry-day");
        }
        moveBy(ReferralAct.ENTRY, LocalDates.on(at));
        startedOn = on;
        return new Started(subject(at), on);
    }

    Completed complete(ReferralOutcome how, LocalDate on, Instant at) {
        require(ReferralAct.COMPLETION, LocalDates.on(at));
        if (startedOn == null && !how.needsNoEntry()) {
            throw ReferralRefused.rule("referral-completion-without-entry");
        }
        if (on.isBefore(startedOn == null ? sentOn : startedOn) || on.isAfter(LocalDates.on(at))) {
            throw ReferralRefused.rule("referral-completion-day");
        }
        moveBy(ReferralAct.COMPLETION, LocalDates.on(at));
        outcome = how;
        endedOn = on;
        return new Completed(subject(at), how, startedOn, on);
    }

    void expire(LocalDate today) {
        if (statusOn(today) == ReferralStatus.EXPIRED && status == ReferralStatus.SENT) {
            status = ReferralStatus.EXPIRED;
            return;
        }
        throw ReferralRefused.act(ReferralAct.EXPIRY, status);
    }

    /// Without an answer in time it has expired, whether or not that was written down already.
    public ReferralStatus statusOn(LocalDate today) {
        return status == ReferralStatus.SENT && answerDueOn.isBefore(today) ? ReferralStatus.EXPIRED : status;
    }

    void require(ReferralAct act, LocalDate today) {
        var from = statusOn(today);
        if (!from.next().contains(act.target())) {
            throw ReferralRefused.act(act, from);
        }
    }

    private void moveBy(ReferralAct act, LocalDate today) {
        require(act, today);
        status = act.target();
    }

    private Subject subject(Instant at) {
        return new Subject(id, beneficiaryId, departement, offer, communeCode, at);
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

    public Offer offer() {
        return offer;
    }

    public Sharing sharing() {
        return sharing;
    }

    public Ground ground() {
        return ground;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public String sentBy() {
        return sentBy;
    }

    public LocalDate answerDueOn() {
        return answerDueOn;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<ReferralRefusalReason> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<ReferralOutcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public long version() {
        return version;
    }
}
