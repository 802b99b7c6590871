package fr.passerelle.reporting.message.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.reporting.message.Message;
import fr.passerelle.reporting.message.RecordMessage;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class MessageDeliveredHandler implements EventHandler<MessageDeliveredMessage> {
    private final RecordMessage recordMessage;

    MessageDeliveredHandler(RecordMessage recordMessage) {
        this.recordMessage = recordMessage;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.MessageDelivered.v1";
    }

    @Override
    public Class<MessageDeliveredMessage> dataType() {
        return MessageDeliveredMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<MessageDeliveredMessage> event) {
        var data = event.data();
        var to = new Message.Addressed(data.messageId(), data.beneficiaryId(), event.departement(), data.template());
        recordMessage.handle(Message.delivered(to, data.factAt(), data.deliveredAt()));
    }
}
