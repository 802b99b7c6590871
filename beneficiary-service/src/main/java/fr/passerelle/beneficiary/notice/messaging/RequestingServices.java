package fr.passerelle.beneficiary.notice.messaging;

import fr.passerelle.beneficiary.notice.WriteOnRequest;
import fr.passerelle.platform.inbox.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Who may ask that a person be written to.
@ApplicationScoped
class RequestingServices {
    private final WriteOnRequest write;

    RequestingServices(WriteOnRequest write) {
        this.write = write;
    }

    @Produces
    @Singleton
    EventHandler<MessageRequestedMessage> scheduling() {
        return new MessageRequestedHandler("scheduling", write);
    }

    @Produces
    @Singleton
    EventHandler<MessageRequestedMessage> partner() {
        return new MessageRequestedHandler("partner", write);
    }

    @Produces
    @Singleton
    EventHandler<MessageRequestedMessage> contract() {
        return new MessageRequestedHandler("contract", write);
    }
}
