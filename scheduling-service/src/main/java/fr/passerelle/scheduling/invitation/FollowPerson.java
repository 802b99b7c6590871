package fr.passerelle.scheduling.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Lets a person who waits wait where they live now.
@ApplicationScoped
public class FollowPerson {
    private final Invitations invitations;
    private final FillSeats fill;

    FollowPerson(Invitations invitations, FillSeats fill) {
        this.invitations = invitations;
        this.fill = fill;
    }

    @Transactional
    public void handle(UUID beneficiaryId, String communeCode) {
        invitations.ofPerson(beneficiaryId).stream()
                .filter(one -> one.isWaiting()
                        && one.communeCode().filter(communeCode::equals).isEmpty())
                .forEach(one -> {
                    one.followTo(communeCode);
                    fill.fillFor(one);
                });
    }
}
