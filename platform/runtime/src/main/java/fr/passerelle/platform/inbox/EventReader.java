package fr.passerelle.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.person.ErasedPersons;
import fr.passerelle.platform.person.PersonAliases;
import fr.passerelle.platform.web.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// Reads a record of Kafka into what its handlers take, or says by a code why it cannot.
@ApplicationScoped
class EventReader {
    private static final int UUID_LENGTH = 36;
    private static final Pattern DEPARTEMENT = Pattern.compile("[0-9][0-9AB][0-9]?");

    private static final Pattern EVENT = Pattern.compile("fr\\.passerelle\\.[a-z]{1,20}\\.[A-Za-z]{1,60}\\.v\\d{1,3}");

    private final EventHandlers handlers;
    private final ObjectMapper json;
    private final PersonAliases aliases;
    private final ErasedPersons erasedPersons;
    private final ConsumerConfig config;

    EventReader(
            EventHandlers handlers,
            @EventJson ObjectMapper json,
            PersonAliases aliases,
            ErasedPersons erasedPersons,
            ConsumerConfig config) {
        this.handlers = handlers;
        this.json = json;
        this.aliases = aliases;
        this.erasedPersons = erasedPersons;
        this.config = config;
    }

    /// Whether events of a type change who stands for whom, or who is to be found no more: they are taken as they are.
    static boolean changesPeople(String type) {
        return PersonAliases.areChangedBy(type) || ErasedPersons.areChangedBy(type);
    }

    sealed interface Reading {}

    record Ignored(String type) implements Reading {}

    record Unreadable(String code) implements Reading {}

    /// An event to be taken, with the place that it has in its partition.
    record Taken(
            ConsumerRecord<byte[], byte[]> source,
            UUID id,
            String type,
            String subject,
            String departement,
            @Nullable String traceparent,
            List<Delivery<?>> deliveries)
            implements Reading {}

    record Delivery<T>(EventHandler<T> handler, ReceivedEvent<T> event) {
        void deliver() {
            handler.handle(event);
        }
    }

    Reading read(ConsumerRecord<byte[], byte[]> source) {
        try {
            var type = required(source, CloudEventHeaders.TYPE);
            var interested = handlers.of(type);
            if (interested.isEmpty()) {
                return handlers.isNewer(type) ? new Unreadable("newer-version") : new Ignored(counted(type));
            }
            return taken(source, type, interested);
        } catch (UnreadableEvent e) {
            return new Unreadable(e.code);
        }
    }

    /// The same events, told of whoever stands now for the people that they were told of: a fact that was
    /// under way when two files became one lands on the survivor, and one of somebody who was erased keeps nobody.
    /// The key of a record is its person.
    List<Taken> asOfNow(List<Taken> events) {
        var people = new HashMap<Taken, UUID>();
        for (var event : events) {
            if (!changesPeople(event.type())) {
                personOf(event.source()).ifPresent(person -> people.put(event, person));
            }
        }
        var survivors = aliases.of(people.values());
        people.replaceAll((_, person) -> survivors.getOrDefault(person, person));
        var erased = erasedPersons.of(people.values());
        if (survivors.isEmpty() && erased.isEmpty()) {
            return events;
        }
        return events.stream()
                .flatMap(event -> now(event, people.get(event), erased).stream())
                .toList();
    }

    /// Of somebody who was erased, what is only counted.
    private Optional<Taken> now(Taken event, @Nullable UUID person, Map<UUID, UUID> erased) {
        if (person == null) {
            return Optional.of(event);
        }
        var pseudonym = erased.get(person);
        if (pseudonym != null && !config.countsErased()) {
            return Optional.empty();
        }
        var told = personOf(event.source()).orElse(person);
        var present = pseudonym == null ? person : pseudonym;
        return Optional.of(told.equals(present) ? event : told(event, told, present));
    }

    private Taken told(Taken event, UUID person, UUID survivor) {
        var source = event.source();
        var payload = new String(source.value(), UTF_8).replace(person.toString(), survivor.toString());
        var headers = new RecordHeaders(source.headers().toArray());
        if (event.subject().equals(person.toString())) {
            headers.remove(CloudEventHeaders.SUBJECT);
            headers.add(CloudEventHeaders.SUBJECT, survivor.toString().getBytes(UTF_8));
        }
        var now = new ConsumerRecord<>(
                source.topic(),
                source.partition(),
                source.offset(),
                source.timestamp(),
                source.timestampType(),
                source.serializedKeySize(),
                source.serializedValueSize(),
                source.key(),
                payload.getBytes(UTF_8),
                headers,
                source.leaderEpoch());
        return read(now) instanceof Taken taken ? taken : event;
    }

    private static Optional<UUID> personOf(ConsumerRecord<byte[], byte[]> source) {
        var key = source.key();
        if (key == null || key.length != UUID_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(new String(key, UTF_8)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A label of metrics is one of a few, whatever stands in the header.
    private static String counted(String type) {
        return EVENT.matcher(type).matches() ? type : "other";
    }

    private Taken taken(ConsumerRecord<byte[], byte[]> source, String type, List<EventHandler<?>> interested) {
        if (!"1.0".equals(required(source, CloudEventHeaders.SPECVERSION))) {
            throw new UnreadableEvent("unreadable-ce-specversion");
        }
        var id = parsed(source, CloudEventHeaders.ID, UUID::fromString);
        var departement = required(source, CloudEventHeaders.DEPARTEMENT);
        if (!DEPARTEMENT.matcher(departement).matches()) {
            throw new UnreadableEvent("unreadable-ce-departement");
        }
        if (Topics.departementOf(source.topic())
                .filter(own -> !own.equals(departement))
                .isPresent()) {
            // whoever may write to the topic of one département says nothing of another
            throw new UnreadableEvent("foreign-ce-departement");
        }
        var subject = required(source, CloudEventHeaders.SUBJECT);
        var occurredAt = parsed(
                source,
                CloudEventHeaders.TIME,
                text -> OffsetDateTime.parse(text).toInstant());
        var envelope = new ReceivedEvent<>(id, type, subject, departement, occurredAt, new Object());
        var deliveries = new ArrayList<Delivery<?>>(interested.size());
        for (var handler : interested) {
            deliveries.add(delivery(handler, envelope, source.value()));
        }
        var traceparent = CloudEventHeaders.read(source.headers(), CloudEventHeaders.TRACEPARENT)
                .orElse(null);
        return new Taken(source, id, type, subject, departement, traceparent, List.copyOf(deliveries));
    }

    private <T> Delivery<T> delivery(EventHandler<T> handler, ReceivedEvent<?> envelope, byte @Nullable [] payload) {
        try {
            var data = payload == null ? null : json.readValue(payload, handler.dataType());
            if (data != null) {
                return new Delivery<>(
                        handler,
                        new ReceivedEvent<>(
                                envelope.id(),
                                envelope.type(),
                                envelope.subject(),
                                envelope.departement(),
                                envelope.occurredAt(),
                                data));
            }
        } catch (IOException | RuntimeException _) {
            // whatever the record throws at the data, its message may quote it: only the code is kept
        }
        throw new UnreadableEvent("unreadable-payload");
    }

    private static String required(ConsumerRecord<byte[], byte[]> source, String header) {
        return CloudEventHeaders.read(source.headers(), header)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new UnreadableEvent("missing-" + header.replace('_', '-')));
    }

    private static <V> V parsed(ConsumerRecord<byte[], byte[]> source, String header, Function<String, V> parser) {
        var text = required(source, header);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw new UnreadableEvent("unreadable-" + header.replace('_', '-'));
        }
    }

    private static final class UnreadableEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String code;

        private UnreadableEvent(String code) {
            super(code);
            this.code = code;
        }
    }
}
