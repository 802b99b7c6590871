package fr.passerelle.beneficiary.notice;

import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Writes what another service asks for, once however often it asks.
@ApplicationScoped
public class WriteOnRequest {
    private final Notices notices;
    private final Addressees addressees;
    private final WriteToPerson write;
    private final ChooseChannel channels;
    private final BreachBounds bounds;

    WriteOnRequest(
            Notices notices, Addressees addressees, WriteToPerson write, ChooseChannel channels, BreachBounds bounds) {
        this.notices = notices;
        this.addressees = addressees;
        this.write = write;
        this.channels = channels;
        this.bounds = bounds;
    }

    public record Command(
            UUID requestId, UUID personId, String departement, NoticeContent content, Instant factAt, Instant dueAt) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Command command) {
        if (notices.isAnswered(command.requestId())) {
            return;
        }
        if (command.content() instanceof NoticeContent.Breach breach) {
            bounds.check(breach, command.personId(), command.departement(), command.dueAt());
        }
        var addressee = addressees.byPersonId(command.personId()).orElseThrow(PersonSight::unknown);
        write.handle(List.of(new NoticeOrder(
                command.personId(),
                command.departement(),
                channels.of(
                        addressee.contact(),
                        addressee.preferred(),
                        command.content().template()),
                command.content(),
                command.factAt(),
                command.dueAt(),
                command.requestId())));
    }
}
