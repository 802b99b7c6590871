package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.BeneficiarySettings.Sender;
import fr.passerelle.beneficiary.notice.NoticeContent;
import fr.passerelle.beneficiary.notice.NoticeContent.Motif;
import fr.passerelle.beneficiary.notice.letter.NoticePage.AppointmentPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.BinomePart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.BreachPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.ContractPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.OrientationPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.PlacePart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.RightPart;
import fr.passerelle.beneficiary.site.Sites;
import fr.passerelle.beneficiary.wording.French;
import fr.passerelle.platform.paper.FrenchTimes;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns what a notice says into what its templates read, with the places and the words for codes.
@ApplicationScoped
class NoticeParts {
    private final Sites sites;
    private final Texts texts;

    NoticeParts(Sites sites, Texts texts) {
        this.sites = sites;
        this.texts = texts;
    }

    static RightPart right(NoticeContent.Opening content) {
        var amount = content.amount() == null ? null : French.euros(content.amount());
        return new RightPart(FrenchTimes.day(content.openedOn()), amount, content.majore(), content.invited());
    }

    AppointmentPart invitation(NoticeContent.Invitation content, Sender sender) {
        var place = place(content);
        return new AppointmentPart(
                FrenchTimes.weekday(content.expiresOn()),
                null,
                purpose(content.motif()),
                toBring(content.motif()),
                place,
                phone(place, sender));
    }

    AppointmentPart booked(NoticeContent.Booked content, Sender sender) {
        var place = place(content);
        return new AppointmentPart(
                FrenchTimes.moment(content.startsAt()),
                content.modality().name(),
                purpose(content.motif()),
                toBring(content.motif()),
                place,
                phone(place, sender));
    }

    AppointmentPart cancelled(NoticeContent.Cancelled content, Sender sender) {
        var place = place(content);
        return new AppointmentPart(
                FrenchTimes.moment(content.startsAt()), null, null, List.of(), place, phone(place, sender));
    }

    OrientationPart orientation(NoticeContent.Oriented content) {
        return new OrientationPart(
                text("notice.pathway." + content.pathway()),
                content.startsOn() == null ? null : FrenchTimes.day(content.startsOn()),
                only(content.organisationId()));
    }

    BinomePart binome(NoticeContent.BinomeAssigned content) {
        return new BinomePart(
                text("path.binome." + content.organisationType()),
                FrenchTimes.day(content.startsOn()),
                only(content.organisationId()));
    }

    /// An organisation that has several sites is not shown by one of them: the professional will say where to come.
    private @Nullable PlacePart only(String organisationId) {
        var known = sites.ofOrganisation(organisationId);
        return known.size() == 1 ? PlacePart.of(known.getFirst()) : null;
    }

    AppointmentPart briefly(NoticeContent.Invitation content, Sender sender) {
        return briefly(invitation(content, sender), content.motif());
    }

    AppointmentPart briefly(NoticeContent.Booked content, Sender sender) {
        return briefly(booked(content, sender), content.motif());
    }

    /// A text message has room for little, and is read by others too.
    private AppointmentPart briefly(AppointmentPart whole, Motif motif) {
        return new AppointmentPart(
                whole.when(),
                whole.modality(),
                text("notice.motif." + motif + ".sms.purpose"),
                List.of(text("notice.motif." + motif + ".sms.bring")),
                whole.place(),
                whole.phone());
    }

    OrientationPart briefly(NoticeContent.Oriented content) {
        var whole = orientation(content);
        return new OrientationPart(
                text("notice.pathway." + content.pathway() + ".sms"), whole.startsOn(), whole.place());
    }

    static ContractPart contract(NoticeContent.CerValidated content) {
        return new ContractPart(FrenchTimes.day(content.startsOn()), FrenchTimes.day(content.endsOn()));
    }

    BreachPart breach(NoticeContent.Breach content) {
        var extent = Map.of("percent", content.percent(), "months", content.months());
        return new BreachPart(
                facts(content),
                text("notice.breach." + content.sanction(), extent),
                content.sanction() == NoticeContent.Breach.BreachSanction.SUPPRESSION,
                FrenchTimes.weekday(content.answerBy()));
    }

    private String facts(NoticeContent.Breach content) {
        var values = new HashMap<String, String>();
        values.put("factsOn", FrenchTimes.day(content.factsOn()));
        values.put("contractStartsOn", day(content.contractStartsOn()));
        values.put("previousOn", day(content.previousOn()));
        var notKept = content.notKept();
        if (notKept != null && notKept.action() != null) {
            values.put("action", text("notice.breach.action." + notKept.action()));
            values.put("dueOn", day(notKept.dueOn()));
        }
        if (notKept != null && notKept.appointment() != null) {
            values.put("purpose", purpose(notKept.appointment()));
        }
        var facts = text("notice.breach." + content.lastGround() + what(notKept), values);
        return content.repeatedGround() == null ? facts : facts + " " + text("notice.breach.again", values);
    }

    private static String what(NoticeContent.Breach.@Nullable NotKept notKept) {
        if (notKept == null) {
            return "";
        }
        return notKept.action() == null ? ".appointment" : ".action";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : FrenchTimes.day(day);
    }

    private @Nullable PlacePart place(NoticeContent content) {
        return content.place().map(this::known).orElse(null);
    }

    private PlacePart known(UUID siteId) {
        return sites.byId(siteId)
                .map(PlacePart::of)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "notice-place-unknown"));
    }

    private static String phone(@Nullable PlacePart place, Sender sender) {
        return Optional.ofNullable(place).map(PlacePart::phone).orElse(sender.phone());
    }

    private String purpose(Motif motif) {
        return text("notice.motif." + motif + ".purpose");
    }

    private List<String> toBring(Motif motif) {
        return text("notice.motif." + motif + ".bring").lines().toList();
    }

    private String text(String key) {
        return text(key, Map.of());
    }

    private String text(String key, Map<String, ?> values) {
        return texts.find(key, values).orElseThrow(() -> new IllegalStateException("no text " + key));
    }
}
