package fr.passerelle.reporting.listening;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.reporting.tally.Told;
import java.util.function.Consumer;

/// Takes one type of event.
///
/// @param <T> what is read of it
public record Listener<T>(String type, Class<T> dataType, Consumer<ReceivedEvent<T>> effect)
        implements EventHandler<T> {
    @Override
    public void handle(ReceivedEvent<T> event) {
        effect.accept(event);
    }

    /// When and by which event its fact was told.
    public static Told told(ReceivedEvent<?> event) {
        return new Told(event.occurredAt(), event.id());
    }
}
