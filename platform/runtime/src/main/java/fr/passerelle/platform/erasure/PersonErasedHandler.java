package fr.passerelle.platform.erasure;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.person.ErasedPersons;
import jakarta.enterprise.context.ApplicationScoped;

/// A person is to be found nowhere any more, here neither.
@ApplicationScoped
class PersonErasedHandler implements EventHandler<PersonMessage> {
    private final PersonErasure erasure;

    PersonErasedHandler(PersonErasure erasure) {
        this.erasure = erasure;
    }

    @Override
    public String type() {
        return ErasedPersons.ERASED;
    }

    @Override
    public Class<PersonMessage> dataType() {
        return PersonMessage.class;
    }

    @Override
    public void handle(ReceivedEvent<PersonMessage> event) {
        erasure.erase(event.data().beneficiaryId(), event.departement());
    }
}
