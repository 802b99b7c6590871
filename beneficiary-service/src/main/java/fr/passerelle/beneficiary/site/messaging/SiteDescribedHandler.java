package fr.passerelle.beneficiary.site.messaging;

import fr.passerelle.beneficiary.site.KeepSite;
import fr.passerelle.beneficiary.site.Site;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class SiteDescribedHandler implements EventHandler<SiteDescribedMessage> {
    private final KeepSite keepSite;

    SiteDescribedHandler(KeepSite keepSite) {
        this.keepSite = keepSite;
    }

    @Override
    public String type() {
        return "fr.passerelle.scheduling.SiteDescribed.v1";
    }

    @Override
    public Class<SiteDescribedMessage> dataType() {
        return SiteDescribedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<SiteDescribedMessage> event) {
        var data = event.data();
        var location = data.location();
        keepSite.handle(new Site(
                data.siteId(),
                event.departement(),
                data.organisationId(),
                data.label(),
                new Site.Location(location.line(), location.postalCode(), location.communeLabel()),
                data.publicLine(),
                event.occurredAt()));
    }
}
