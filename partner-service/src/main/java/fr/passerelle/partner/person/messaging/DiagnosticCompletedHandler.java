package fr.passerelle.partner.person.messaging;

import fr.passerelle.partner.person.LearnPerson;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DiagnosticCompletedHandler implements EventHandler<DiagnosticMessage> {
    private final LearnPerson learn;

    DiagnosticCompletedHandler(LearnPerson learn) {
        this.learn = learn;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.DiagnosticCompleted.v1";
    }

    @Override
    public Class<DiagnosticMessage> dataType() {
        return DiagnosticMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<DiagnosticMessage> event) {
        var told = event.data();
        learn.diagnostic(told.beneficiaryId(), event.departement(), told.diagnostic(), told.household());
    }
}
