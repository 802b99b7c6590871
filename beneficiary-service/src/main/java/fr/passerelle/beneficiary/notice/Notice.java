package fr.passerelle.beneficiary.notice;

import fr.passerelle.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// One message to one person, from the fact that it tells to the proof that it arrived.
@Entity
@Table(name = "notice")
public class Notice {
    private static final String DECEASED = "addressee-deceased";

    @Id
    private UUID id;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private NoticeContent content;

    @Column(name = "request_id")
    private @Nullable UUID requestId;

    @Column(name = "fact_at")
    private Instant factAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int attempts;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Version
    private long version;

    protected Notice() {}

    Notice(UUID id, NoticeOrder order) {
        this.id = id;
        this.departement = order.departement();
        this.personId = order.personId();
        this.channel = order.channel();
        this.status = channel == NoticeChannel.LETTER ? NoticeStatus.TO_PRINT : NoticeStatus.TO_SEND;
        this.content = order.content();
        this.factAt = order.factAt();
        this.dueAt = order.dueAt();
        this.requestId = order.requestId();
    }

    public NoticeEvent.Delivered deliver(Instant at) {
        if (at.isBefore(dueAt)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "notice-not-due", Map.of("dueAt", dueAt));
        }
        moveTo(NoticeStatus.DELIVERED);
        deliveredAt = at;
        return new NoticeEvent.Delivered(id, personId, departement, template(), channel, factAt, at, requestId);
    }

    /// It did not leave: tried again later, each wait twice the one before.
    public void retryAfter(String failure, Duration firstRetry, Instant at) {
        attempts++;
        lastFailure = failure;
        dueAt = at.plus(firstRetry.multipliedBy(1L << (attempts - 1)));
    }

    /// Mail or text message is given up: the person is told on paper instead.
    public NoticeEvent.Failed fallBackToLetter(String failure, Instant at) {
        moveTo(NoticeStatus.TO_PRINT);
        var failed = failed(failure, at);
        attempts++;
        lastFailure = failure;
        channel = NoticeChannel.LETTER;
        return failed;
    }

    /// Nobody writes to the dead: whoever asked for it is told.
    NoticeEvent.Failed withhold(Instant at) {
        moveTo(NoticeStatus.WITHHELD);
        lastFailure = DECEASED;
        return failed(DECEASED, at);
    }

    private NoticeEvent.Failed failed(String failure, Instant at) {
        return new NoticeEvent.Failed(id, personId, departement, template(), channel, factAt, failure, at, requestId);
    }

    private void moveTo(NoticeStatus target) {
        if (!status.next().contains(target)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "notice-transition", Map.of("from", status.name(), "to", target.name()));
        }
        status = target;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID personId() {
        return personId;
    }

    public NoticeTemplate template() {
        return content.template();
    }

    public NoticeChannel channel() {
        return channel;
    }

    public NoticeStatus status() {
        return status;
    }

    public NoticeContent content() {
        return content;
    }

    public Optional<UUID> requestId() {
        return Optional.ofNullable(requestId);
    }

    public Instant factAt() {
        return factAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    public long version() {
        return version;
    }
}
