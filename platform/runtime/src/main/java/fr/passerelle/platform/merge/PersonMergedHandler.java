package fr.passerelle.platform.merge;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.person.ErasedPersons;
import fr.passerelle.platform.person.PersonAliases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Two files are found to be about one person: its rows in this service follow.
/// Told once more after they were erased, it names nobody again.
@ApplicationScoped
class PersonMergedHandler implements EventHandler<PersonMergeMessage> {
    private final PersonMerges merges;
    private final ErasedPersons erased;

    PersonMergedHandler(PersonMerges merges, ErasedPersons erased) {
        this.merges = merges;
        this.erased = erased;
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
        var told = event.data();
        if (!erased.hasAny(List.of(told.survivor(), told.merged()))) {
            merges.take(told.in(event.departement()));
        }
    }
}
