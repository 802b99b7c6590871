package fr.passerelle.scheduling.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// Ends invitations: the right was closed, or their day has come. What was promised is free.
@ApplicationScoped
public class EndInvitation {
    private static final int AT_ONCE = 50;

    private final Invitations invitations;
    private final FillSeats fill;
    private final InvitationRules rules;

    EndInvitation(Invitations invitations, FillSeats fill, InvitationRules rules) {
        this.invitations = invitations;
        this.fill = fill;
        this.rules = rules;
    }

    /// Of this right, and those that were only asked for: nobody waits for what follows a right that is over.
    @Transactional
    public void withdraw(UUID beneficiaryId, UUID rsaRightId) {
        invitations.ofPerson(beneficiaryId).stream()
                .filter(one -> one.isOpenOn(rules.today()))
                .filter(one -> one.rsaRightId().map(rsaRightId::equals).orElse(true))
                .forEach(one -> {
                    one.withdraw();
                    one.siteId().ifPresent(fill::fill);
                });
    }

    /// Looks again at what is due: promises that are over, and people who wait.
    ///
    /// @return whether there was any
    @Transactional
    public boolean nextDue(Instant now) {
        var due = invitations.takeDue(now, AT_ONCE);
        var freed = new HashSet<UUID>();
        for (var one : due) {
            if (one.statusOn(rules.today()) == InvitationStatus.EXPIRED) {
                one.expire();
                one.siteId().ifPresent(freed::add);
            } else {
                one.tryAgainAt(rules.nextTry());
            }
        }
        freed.forEach(fill::fill);
        waitingIn(due).forEach(fill::fillFor);
        return !due.isEmpty();
    }

    private static Set<Invitation> waitingIn(Iterable<Invitation> due) {
        var waiting = new HashSet<Invitation>();
        due.forEach(one -> {
            if (one.isWaiting()) {
                waiting.add(one);
            }
        });
        return waiting;
    }
}
