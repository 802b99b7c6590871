package fr.passerelle.scheduling.invitation;

import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.slot.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/// The seats that invitations promise: whoever comes uninvited takes none of them.
@ApplicationScoped
public class Promises {
    private final Invitations invitations;
    private final InvitationRules rules;

    Promises(Invitations invitations, InvitationRules rules) {
        this.invitations = invitations;
        this.rules = rules;
    }

    /// The open invitation of a person for a motif; sent or waiting, an appointment answers it.
    public Optional<Invitation> keptBy(UUID beneficiaryId, Motif motif) {
        return invitations.ofPerson(beneficiaryId).stream()
                .filter(one -> one.motif() == motif && one.isOpenOn(rules.today()))
                .findFirst();
    }

    /// Whether a seat of this slot can be given without breaking a promise; until the end of the transaction.
    public boolean leaveRoomIn(Slot slot) {
        var horizon = rules.horizon(slot.departement());
        if (!slot.startsAt().isBefore(horizon)) {
            return true; // nothing is promised as far ahead
        }
        invitations.lockSite(slot.siteId());
        return slot.motifs().stream()
                .allMatch(motif -> invitations
                                .room(slot.siteId(), motif, rules.now(), horizon, rules.today())
                                .seats()
                        > 0);
    }
}
