package fr.passerelle.platform.merge;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.person.PersonAliases;
import jakarta.enterprise.context.ApplicationScoped;

/// They are found to be two people after all: the rows that moved go back.
@ApplicationScoped
class PersonUnmergedHandler implements EventHandler<PersonMergeMessage> {
    private final PersonMerges merges;

    PersonUnmergedHandler(PersonMerges merges) {
        this.merges = merges;
    }

    @Override
    public String type() {
        return PersonAliases.UNMERGED;
    }

    @Override
    public Class<PersonMergeMessage> dataType() {
        return PersonMergeMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<PersonMergeMessage> event) {
        merges.takeBack(event.data().in(event.departement()));
    }
}
