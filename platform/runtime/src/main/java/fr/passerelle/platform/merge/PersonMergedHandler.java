package fr.passerelle.platform.merge;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.person.PersonAliases;
import jakarta.enterprise.context.ApplicationScoped;

/// Two files are found to be about one person: its rows in this service follow.
@ApplicationScoped
class PersonMergedHandler implements EventHandler<PersonMergeMessage> {
    private final PersonMerges merges;

    PersonMergedHandler(PersonMerges merges) {
        this.merges = merges;
    }

    @Override
    public String type() {
        return PersonAliases.MERGED;
    }

    @Override
    public Class<PersonMergeMessage> dataType() {
        return PersonMergeMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<PersonMergeMessage> event) {
        merges.take(event.data().in(event.departement()));
    }
}
