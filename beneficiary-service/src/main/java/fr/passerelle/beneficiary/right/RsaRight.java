package fr.passerelle.beneficiary.right;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One RSA right of a household, from its request to its end. A request after an end is another right.
@Entity
@Table(name = "rsa_right")
public class RsaRight {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "request_number")
    private @Nullable String requestNumber;

    @Column(name = "requested_on")
    private @Nullable LocalDate requestedOn;

    @Enumerated(EnumType.STRING)
    private RsaRightState state;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "date_source")
    private @Nullable DateSource dateSource;

    private @Nullable BigDecimal amount;

    private @Nullable String nature;

    private boolean majore;

    @Column(name = "state_since")
    private LocalDate stateSince;

    private Reasons reasons = Reasons.NONE;

    /// Day from which what was told last holds, which may be long before it was told.
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected RsaRight() {}

    /// @param stateSince day from which the first known state holds
    public RsaRight(
            UUID id, String departement, UUID householdId, RsaRightState state, LocalDate stateSince, Instant at) {
        this.id = id;
        this.departement = departement;
        this.householdId = householdId;
        this.state = state;
        this.stateSince = stateSince;
        this.validFrom = stateSince;
        this.createdAt = at;
        this.changedAt = at;
    }

    public RsaRightEvent.Requested request(
            LocalDate on, @Nullable String number, boolean withoutActivity, String receivedBy, Instant at) {
        identify(on, number);
        return new RsaRightEvent.Requested(id, householdId, on, withoutActivity, receivedBy, at);
    }

    /// What the file tells of the request; silence keeps what is known.
    public void identify(@Nullable LocalDate on, @Nullable String number) {
        requestedOn = on == null ? requestedOn : on;
        requestNumber = number == null ? requestNumber : number;
    }

    /// A right is open from the request, and paid from the first day of the month of the request (CASF, art. L262-18
    /// and
    /// R262-33).
    public boolean mayOpenOn(LocalDate day) {
        return requestedOn == null || !day.isBefore(requestedOn.withDayOfMonth(1));
    }

    /// The Caf decides at the desk.
    public RsaRightEvent.Opened open(Opening opening, Instant at) {
        if (state.isOpen() || !state.mayBecome(RsaRightState.OPEN_PAYABLE)) {
            throw RsaRightRefused.opening(state);
        }
        changeTo(RsaRightState.OPEN_PAYABLE, opening.openedOn(), at);
        worth(opening);
        announced(at);
        return new RsaRightEvent.Opened(id, householdId, opening, at);
    }

    /// The Caf is the authority on what a file says: the state is taken even where it can't follow from the last
    /// one, and the caller warns (see [RsaRightState#mayBecome]).
    ///
    /// @param opening what the file tells of an open right, absent for one that is not
    /// @param on day of effect where the file gives none
    public List<RsaRightEvent> observe(
            RsaRightState told, @Nullable Opening opening, Reasons why, LocalDate on, Instant at) {
        var before = state;
        var reasonsChanged = !reasons.equals(why);
        var first = told.isOpen() && openedOn == null;
        var moves = told != before || reasonsChanged;
        if (!moves && opening != null && isWorthAnother(opening)) {
            validFrom = opening.openedOn().isAfter(stateSince) ? opening.openedOn() : on;
            changedAt = at;
        }
        if (moves) {
            changeTo(told, why.since(on), at);
            reasons = why;
        }
        if (opening != null) {
            worth(opening);
        }
        return happened(before, first, reasonsChanged, opening, at);
    }

    /// What is known of an open right, for whoever learns of it later than the opening.
    public Optional<RsaRightEvent.Recorded> known(Instant at) {
        return opening()
                .filter(_ -> state.isOpen())
                .map(opening -> new RsaRightEvent.Recorded(id, householdId, opening, at));
    }

    /// The partnership was told of the opening: whoever waits for an appointment waits from then on.
    public void announced(Instant at) {
        announcedAt = announcedAt == null ? at : announcedAt;
    }

    private boolean isWorthAnother(Opening told) {
        return openedOn != null
                && (majore != told.majore()
                        || (told.nature() != null && !told.nature().equals(nature))
                        || (told.amount() != null
                                && (amount == null || told.amount().compareTo(amount) != 0)));
    }

    private List<RsaRightEvent> happened(
            RsaRightState before, boolean first, boolean reasonsChanged, @Nullable Opening opening, Instant at) {
        var events = new ArrayList<RsaRightEvent>();
        if (first && opening != null) {
            events.add(new RsaRightEvent.Opened(id, householdId, opening, at));
        }
        if (state.isSuspended() && (!before.isSuspended() || reasonsChanged)) {
            events.add(new RsaRightEvent.Suspended(id, householdId, stateSince, reasons.codes(), at));
        }
        if (state == RsaRightState.OPEN_PAYABLE && before != RsaRightState.OPEN_PAYABLE && !first) {
            events.add(new RsaRightEvent.Resumed(id, householdId, stateSince, at));
        }
        if (state.isClosed() && before.isOpen()) {
            events.add(new RsaRightEvent.Closed(id, householdId, stateSince, reasons.codes(), at));
        }
        return List.copyOf(events);
    }

    private void changeTo(RsaRightState to, LocalDate since, Instant at) {
        state = to;
        stateSince = since;
        validFrom = since;
        changedAt = at;
    }

    /// The first day of opening stays: a later file only moves the amount.
    private void worth(Opening opening) {
        if (openedOn == null) {
            openedOn = opening.openedOn();
            dateSource = opening.source();
            validFrom = opening.openedOn();
        }
        amount = opening.amount() == null ? amount : opening.amount();
        nature = opening.nature() == null ? nature : opening.nature();
        majore = opening.majore();
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID householdId() {
        return householdId;
    }

    public RsaRightState state() {
        return state;
    }

    public LocalDate stateSince() {
        return stateSince;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /// Nothing for a right that was open before it became known here.
    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Optional<String> requestNumber() {
        return Optional.ofNullable(requestNumber);
    }

    public Reasons reasons() {
        return reasons;
    }

    /// The opening with the amount of today, absent before the first one.
    public Optional<Opening> opening() {
        return openedOn == null || dateSource == null
                ? Optional.empty()
                : Optional.of(new Opening(openedOn, dateSource, amount, nature, majore));
    }

    public long version() {
        return version;
    }
}
