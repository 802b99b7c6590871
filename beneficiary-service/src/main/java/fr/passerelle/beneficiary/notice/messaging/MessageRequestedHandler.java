package fr.passerelle.beneficiary.notice.messaging;

import fr.passerelle.beneficiary.notice.WriteOnRequest;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;

/// Takes the requests of one service; each announces them under its own name.
final class MessageRequestedHandler implements EventHandler<MessageRequestedMessage> {
    private final String service;
    private final WriteOnRequest write;

    MessageRequestedHandler(String service, WriteOnRequest write) {
        this.service = service;
        this.write = write;
    }

    @Override
    public String type() {
        return "fr.passerelle." + service + ".MessageRequested.v1";
    }

    @Override
    public Class<MessageRequestedMessage> dataType() {
        return MessageRequestedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<MessageRequestedMessage> event) {
        var data = event.data();
        write.handle(new WriteOnRequest.Command(
                data.requestId(),
                data.beneficiaryId(),
                event.departement(),
                RequestedContent.of(data),
                data.factAt(),
                data.dueAt()));
    }
}
