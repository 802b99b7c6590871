package fr.passerelle.platform.erasure;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/// A file is open again.
@ApplicationScoped
class PersonRestoredHandler implements EventHandler<PersonMessage> {
    private final Sql sql;

    PersonRestoredHandler(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.BeneficiaryRestored.v1";
    }

    @Override
    public Class<PersonMessage> dataType() {
        return PersonMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<PersonMessage> event) {
        sql.update(
                "delete from archived_person where person_id = ?", event.data().beneficiaryId());
    }
}
