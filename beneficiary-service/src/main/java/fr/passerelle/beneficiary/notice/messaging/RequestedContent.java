package fr.passerelle.beneficiary.notice.messaging;

import fr.passerelle.beneficiary.notice.NoticeContent;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.BreachGround;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.BreachSanction;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.NotKept;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.PromisedDomain;
import fr.passerelle.beneficiary.notice.NoticeContent.Modality;
import fr.passerelle.beneficiary.notice.NoticeContent.Motif;
import fr.passerelle.beneficiary.notice.NoticeContent.Pathway;
import fr.passerelle.beneficiary.notice.NoticeContent.SocialBody;
import fr.passerelle.beneficiary.notice.NoticeTemplate;
import fr.passerelle.beneficiary.notice.messaging.MessageRequestedMessage.Parameters;
import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a request asks to be written. One that cannot be written is refused, and so parked with its code until this
/// service knows more or the other asks better.
final class RequestedContent {
    private RequestedContent() {}

    static NoticeContent of(MessageRequestedMessage message) {
        var template = NoticeTemplate.ofCode(message.template())
                .orElseThrow(() -> refused("message-template-unknown", message.template()));
        var given = message.parameters();
        return switch (template) {
            case APPOINTMENT_INVITATION ->
                new NoticeContent.Invitation(motif(given), required(given.expiresOn(), "expiresOn"), given.siteId());
            case APPOINTMENT_BOOKED -> booked(given);
            case APPOINTMENT_CANCELLED ->
                new NoticeContent.Cancelled(required(given.startsAt(), "startsAt"), given.siteId());
            case ORIENTATION_DECIDED ->
                new NoticeContent.Oriented(
                        code(Pathway.class, given.pathway(), "pathway"),
                        required(given.organisationId(), "organisationId"),
                        given.startsOn());
            case BINOME_ASSIGNED ->
                new NoticeContent.BinomeAssigned(
                        code(SocialBody.class, given.organisationType(), "organisationType"),
                        required(given.organisationId(), "organisationId"),
                        required(given.startsOn(), "startsOn"));
            case CER_VALIDATED ->
                new NoticeContent.CerValidated(
                        required(given.startsOn(), "startsOn"), required(given.endsOn(), "endsOn"));
            case BREACH_NOTICE -> breach(given);
            // this service tells openings by itself, with what it alone knows
            case RSA_OPENING -> throw refused("message-template-unknown", message.template());
        };
    }

    private static NoticeContent booked(Parameters given) {
        var modality = code(Modality.class, given.modality(), "modality");
        var site = modality == Modality.SUR_SITE ? required(given.siteId(), "siteId") : given.siteId();
        return new NoticeContent.Booked(required(given.startsAt(), "startsAt"), motif(given), modality, site);
    }

    /// The person has to know all of it to answer; whether the law knows it is asked before it is written.
    private static Breach breach(Parameters given) {
        var ground = code(BreachGround.class, given.ground(), "ground");
        var isRepeated = ground == BreachGround.REPEATED;
        var repeated = isRepeated ? repeated(given) : null;
        var isOfContract = (isRepeated ? repeated : ground) == BreachGround.COMMITMENT_NOT_KEPT;
        return new Breach(
                ground,
                repeated,
                required(given.factsOn(), "factsOn"),
                requiredFor(isOfContract, given.contractStartsOn(), "contractStartsOn"),
                isOfContract ? notKept(given) : null,
                requiredFor(isRepeated, given.previousOn(), "previousOn"),
                code(BreachSanction.class, given.sanction(), "sanction"),
                required(given.percent(), "percent"),
                required(given.months(), "months"),
                required(given.answerBy(), "answerBy"));
    }

    private static BreachGround repeated(Parameters given) {
        var ground = code(BreachGround.class, given.repeatedGround(), "repeatedGround");
        if (!ground.mayBeRepeated()) {
            throw refused("message-parameter-unknown", "repeatedGround");
        }
        return ground;
    }

    /// Which action or which appointment: nobody answers a blame that names none.
    private static NotKept notKept(Parameters given) {
        return switch (required(given.notKept(), "notKept")) {
            case "ACTION" ->
                NotKept.action(
                        code(PromisedDomain.class, given.actionDomain(), "actionDomain"),
                        required(given.actionDueOn(), "actionDueOn"));
            case "APPOINTMENT" -> NotKept.appointment(motif(given));
            default -> throw refused("message-parameter-unknown", "notKept");
        };
    }

    /// What does not belong to the ground is left out.
    private static @Nullable LocalDate requiredFor(boolean belongs, @Nullable LocalDate day, String name) {
        return belongs ? required(day, name) : null;
    }

    private static Motif motif(Parameters given) {
        return code(Motif.class, given.motif(), "motif");
    }

    private static <C extends Enum<C>> C code(Class<C> codes, @Nullable String text, String name) {
        var known = required(text, name);
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(known))
                .findFirst()
                .orElseThrow(() -> refused("message-parameter-unknown", name));
    }

    private static <V> V required(@Nullable V value, String name) {
        if (value == null) {
            throw refused("message-parameter-missing", name);
        }
        return value;
    }

    private static Refusal refused(String code, String what) {
        return new Refusal(Refusal.Kind.INVALID, code, Map.of("name", what));
    }
}
