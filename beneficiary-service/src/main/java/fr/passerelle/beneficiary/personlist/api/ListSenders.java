package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.application.PreviewRegistrations.Sender;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// On whose behalf a list is sent.
@ApplicationScoped
class ListSenders {
    private final Caller caller;
    private final PersonSight sight;

    ListSenders(Caller caller, PersonSight sight) {
        this.caller = caller;
        this.sight = sight;
    }

    /// @param told absent where the token bears one département only
    Sender of(@Nullable String told) {
        return new Sender(caller.departement(told), caller.organisationId(), sight.seesWholeDepartement());
    }
}
