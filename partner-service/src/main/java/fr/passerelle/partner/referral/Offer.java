package fr.passerelle.partner.referral;

import fr.passerelle.partner.action.Action;
import fr.passerelle.partner.action.ActionType;
import fr.passerelle.partner.action.Theme;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/// The action that the person is put forward for, as it was offered then.
///
/// @param organisationId who holds the action, and answers
@Embeddable
public record Offer(
        @Column(name = "action_id") UUID actionId,
        @Column(name = "organisation_id") String organisationId,

        @Enumerated(EnumType.STRING) @Column(name = "action_type")
        ActionType actionType,

        @Embedded Theme theme) {

    static Offer of(Action action) {
        return new Offer(action.id(), action.organisationId(), action.type(), action.theme());
    }
}
