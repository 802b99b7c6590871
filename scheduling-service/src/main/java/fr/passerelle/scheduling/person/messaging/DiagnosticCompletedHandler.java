package fr.passerelle.scheduling.person.messaging;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.scheduling.person.Person;
import fr.passerelle.scheduling.person.RecordPerson;
import jakarta.enterprise.context.ApplicationScoped;

/// The diagnostic sets the profil, by which an espace insertion receives.
@ApplicationScoped
class DiagnosticCompletedHandler implements EventHandler<DiagnosticCompletedMessage> {
    private final RecordPerson record;

    DiagnosticCompletedHandler(RecordPerson record) {
        this.record = record;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.DiagnosticCompleted.v1";
    }

    @Override
    public Class<DiagnosticCompletedMessage> dataType() {
        return DiagnosticCompletedMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<DiagnosticCompletedMessage> event) {
        var data = event.data();
        record.handle(Person.told(data.beneficiaryId(), event.departement()).withProfil(data.profil()), null, null);
    }
}
