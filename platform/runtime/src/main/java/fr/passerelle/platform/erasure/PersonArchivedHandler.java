package fr.passerelle.platform.erasure;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/// A file is closed: few may read it from now on.
@ApplicationScoped
class PersonArchivedHandler implements EventHandler<PersonMessage> {
    private static final String CLOSE =
            "insert into archived_person (person_id, departement, since) values (?, ?, ?) on conflict do nothing";

    private final Sql sql;

    PersonArchivedHandler(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String type() {
        return "fr.passerelle.beneficiary.BeneficiaryArchived.v1";
    }

    @Override
    public Class<PersonMessage> dataType() {
        return PersonMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<PersonMessage> event) {
        sql.update(CLOSE, event.data().beneficiaryId(), event.departement(), LocalDates.on(event.occurredAt()));
    }
}
