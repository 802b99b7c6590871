package fr.passerelle.platform.inbox;

/// What a service does with one type of event. Implementations are CDI beans; an event of a type without a handler is
/// ignored on purpose and counted.
///
/// @param <T> the consumer's own record, with only the fields that it reads
public interface EventHandler<T> {
    /// The `ce_type` handled.
    String type();

    Class<T> dataType();

    /// Called once per event, inside the transaction of its batch, with the tenant scope of the event. A
    /// {@link fr.passerelle.platform.problem.Refusal} parks the event with its code, unless it is of the kind
    /// `UNAVAILABLE`. A fault of the database is repeated for ever, any other exception for
    /// `passerelle.consumer.patience`, before the event is parked as a defect of its handler.
    void handle(ReceivedEvent<T> event);
}
