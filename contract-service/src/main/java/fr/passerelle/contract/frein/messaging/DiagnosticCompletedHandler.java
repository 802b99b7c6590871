package fr.passerelle.contract.frein.messaging;

import fr.passerelle.contract.frein.OpenFreins;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DiagnosticCompletedHandler implements EventHandler<DiagnosticMessage> {
    private final OpenFreins freins;

    DiagnosticCompletedHandler(OpenFreins freins) {
        this.freins = freins;
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
        var data = event.data();
        var named = data.freins().stream()
                .map(DiagnosticMessage.NamedFrein::toFrein)
                .toList();
        freins.replace(data.beneficiaryId(), event.departement(), named);
    }
}
