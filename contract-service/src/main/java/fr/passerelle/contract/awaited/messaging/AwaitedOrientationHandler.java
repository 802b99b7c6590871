package fr.passerelle.contract.awaited.messaging;

import fr.passerelle.contract.awaited.AwaitCer;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AwaitedOrientationHandler implements EventHandler<AwaitedOrientationMessage> {
    private final AwaitCer await;

    AwaitedOrientationHandler(AwaitCer await) {
        this.await = await;
    }

    @Override
    public String type() {
        return "fr.passerelle.partner.OrientationDecided.v1";
    }

    @Override
    public Class<AwaitedOrientationMessage> dataType() {
        return AwaitedOrientationMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<AwaitedOrientationMessage> event) {
        await.handle(event.data().in(event.departement()));
    }
}
