package fr.passerelle.scheduling.invitation;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.site.Site;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person who is to come for one motif: waiting, or promised a seat until a day.
@Entity
@Table(name = "invitation")
public class Invitation {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "beneficiary_id")
    private UUID beneficiaryId;

    @Column(name = "rsa_right_id")
    private @Nullable UUID rsaRightId;

    @Enumerated(EnumType.STRING)
    private Motif motif;

    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ListingReason reason;

    @Column(name = "site_id")
    private @Nullable UUID siteId;

    @Column(name = "organisation_id")
    private @Nullable String organisationId;

    @Column(name = "sent_on")
    private @Nullable LocalDate sentOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Version
    private long version;

    protected Invitation() {}

    /// Everybody waits first; who finds a seat waits for no time at all.
    public Invitation(UUID id, InvitePerson.Command told, Instant nextTry) {
        this.id = id;
        this.departement = told.departement();
        this.beneficiaryId = told.beneficiaryId();
        this.rsaRightId = told.rsaRightId();
        this.motif = told.motif();
        this.communeCode = told.communeCode();
        this.receivedAt = told.receivedAt();
        this.status = InvitationStatus.LISTED;
        this.reason = ListingReason.COMMUNE_NON_RATTACHEE;
        this.dueAt = nextTry;
    }

    /// Promises a seat at the site, until the last day of validity.
    public InvitationEvent.Sent send(Site site, Validity validity, Instant at) {
        moveTo(InvitationStatus.SENT, "sending");
        siteId = site.id();
        organisationId = site.organisationId();
        sentOn = validity.sentOn();
        expiresOn = validity.expiresOn();
        dueAt = validity.endsAt();
        return new InvitationEvent.Sent(
                id,
                beneficiaryId,
                departement,
                motif,
                communeCode,
                site.id(),
                site.organisationId(),
                validity.sentOn(),
                validity.expiresOn(),
                at);
    }

    public void waitFor(ListingReason why, Instant nextTry) {
        if (status != InvitationStatus.LISTED) {
            throw refused("listing");
        }
        reason = why;
        dueAt = nextTry;
    }

    void tryAgainAt(Instant nextTry) {
        dueAt = nextTry;
    }

    /// The person lives elsewhere now.
    public void followTo(String commune) {
        communeCode = commune;
    }

    public void book() {
        moveTo(InvitationStatus.BOOKED, "booking");
    }

    public void expire() {
        moveTo(InvitationStatus.EXPIRED, "expiry");
    }

    public void withdraw() {
        moveTo(InvitationStatus.WITHDRAWN, "withdrawal");
    }

    private void moveTo(InvitationStatus target, String act) {
        if (!status.next().contains(target)) {
            throw refused(act);
        }
        status = target;
        reason = null;
    }

    private Refusal refused(String act) {
        return new Refusal(Refusal.Kind.CONFLICT, "invitation-" + act + "-not-allowed", Map.of("state", status.name()));
    }

    /// The state on a day: a promise that is over is over, whether or not somebody has already written it down.
    public InvitationStatus statusOn(LocalDate day) {
        return status == InvitationStatus.SENT && expiresOn != null && expiresOn.isBefore(day)
                ? InvitationStatus.EXPIRED
                : status;
    }

    public boolean isOpenOn(LocalDate day) {
        var present = statusOn(day);
        return present == InvitationStatus.LISTED || present == InvitationStatus.SENT;
    }

    public boolean isWaiting() {
        return status == InvitationStatus.LISTED;
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

    public Optional<UUID> rsaRightId() {
        return Optional.ofNullable(rsaRightId);
    }

    public Motif motif() {
        return motif;
    }

    public Optional<String> communeCode() {
        return Optional.ofNullable(communeCode);
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<ListingReason> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<UUID> siteId() {
        return Optional.ofNullable(siteId);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public Optional<LocalDate> expiresOn() {
        return Optional.ofNullable(expiresOn);
    }

    public long version() {
        return version;
    }
}
