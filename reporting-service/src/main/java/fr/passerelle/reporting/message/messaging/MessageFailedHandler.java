package fr.passerelle.reporting.message.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.reporting.message.Message;
import fr.passerelle.reporting.message.RecordMessage;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MessageFailedHandler implements EventHandler<MessageFailedMessage> {
    private final RecordMessage recordMessage;

    MessageFailedHandler(RecordMessage recordMessage) {
        this.recordMessage = recordMessage;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.MessageFailed.v1";
    }

    @Override
    public Class<MessageFailedMessage> dataType() {
        return MessageFailedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<MessageFailedMessage> event) {
        var data = event.data();
        var to = new Message.Addressed(data.messageId(), data.beneficiaryId(), event.departement(), data.template());
        recordMessage.handle(Message.undelivered(to, data.factAt()));
    }
}
