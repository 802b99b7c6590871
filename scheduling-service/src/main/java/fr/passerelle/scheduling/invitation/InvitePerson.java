package fr.passerelle.scheduling.invitation;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.scheduling.Motif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Asks a person to come: once for a right, and once at a time for a motif.
@ApplicationScoped
public class InvitePerson {
    private final Invitations invitations;
    private final FillSeats fill;
    private final InvitationRules rules;

    InvitePerson(Invitations invitations, FillSeats fill, InvitationRules rules) {
        this.invitations = invitations;
        this.fill = fill;
        this.rules = rules;
    }

    /// @param rsaRightId the right that makes it, none where somebody asks for it
    /// @param receivedAt when the partnership was told: who waits longest since then comes first
    public record Command(
            UUID beneficiaryId,
            String departement,
            @Nullable UUID rsaRightId,
            Motif motif,
            @Nullable String communeCode,
            Instant receivedAt) {}

    /// @return none where the person was asked already
    @Transactional
    public Optional<Invitation> handle(Command command) {
        if (invitations.ofPerson(command.beneficiaryId()).stream().anyMatch(one -> answers(one, command))) {
            return Optional.empty();
        }
        var invitation = new Invitation(Ids.next(), command, rules.nextTry());
        invitations.add(invitation);
        fill.fillFor(invitation);
        return Optional.of(invitation);
    }

    private boolean answers(Invitation known, Command command) {
        return known.motif() == command.motif()
                && (known.isOpenOn(rules.today())
                        || (command.rsaRightId() != null
                                && known.rsaRightId()
                                        .filter(command.rsaRightId()::equals)
                                        .isPresent()));
    }
}
