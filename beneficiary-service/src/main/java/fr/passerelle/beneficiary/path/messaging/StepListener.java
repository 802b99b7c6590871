package fr.passerelle.beneficiary.path.messaging;

import fr.passerelle.beneficiary.path.KeepStep;
import fr.passerelle.beneficiary.path.Step;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import java.util.function.Function;

/// Takes one type of event as a step.
///
/// @param <T> what is read of it
record StepListener<T>(String type, Class<T> dataType, Function<ReceivedEvent<T>, Step> reading, KeepStep keep)
        implements EventHandler<T> {
    @Override
    public void handle(ReceivedEvent<T> event) {
        keep.handle(reading.apply(event));
    }
}
