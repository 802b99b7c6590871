package fr.passerelle.platform.merge;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.person.ErasedPersons;
import fr.passerelle.platform.person.PersonAliases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// They are found to be two people after all: the rows that moved go back.
@ApplicationScoped
class PersonUnmergedHandler implements EventHandler<PersonMergeMessage> {
    private final PersonMerges merges;
    private final ErasedPersons erased;

    PersonUnmergedHandler(PersonMerges merges, ErasedPersons erased) {
        this.merges = merges;
        this.erased = erased;
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
        var told = event.data();
        if (!erased.hasAny(List.of(told.survivor(), told.merged()))) {
            merges.takeBack(told.in(event.departement()));
        }
    }
}
