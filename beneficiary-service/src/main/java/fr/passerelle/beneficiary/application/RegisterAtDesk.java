package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Registers a request and shares it with those who act on it next: the organisation at the desk, and the Caf that
/// decides.
@ApplicationScoped
public class RegisterAtDesk {
    private final RegisterApplication register;
    private final PersonLinks links;
    private final BeneficiarySettings settings;

    RegisterAtDesk(RegisterApplication register, PersonLinks links, BeneficiarySettings settings) {
        this.register = register;
        this.links = links;
        this.settings = settings;
    }

    @Transactional
    public RsaApplication handle(RegisterApplication.Command command) {
        var registered = register.handle(command);
        var departement = command.departement();
        var caf = settings.payingBodies().get(departement);
        for (var person : registered.personIds()) {
            links.link(person, departement, command.organisationId(), LinkReason.APPLICATION.name());
            if (caf != null) {
                links.link(person, departement, caf, LinkReason.PAYING_BODY.name());
            }
        }
        return registered.application();
    }
}
