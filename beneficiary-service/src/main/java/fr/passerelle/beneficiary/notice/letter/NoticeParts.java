package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.BeneficiarySettings.Sender;
import fr.passerelle.beneficiary.notice.NoticeContent;
import fr.passerelle.beneficiary.notice.NoticeContent.Motif;
import fr.passerelle.beneficiary.notice.letter.NoticePage.AppointmentPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.BreachPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.ContractPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.OrientationPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.PlacePart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.RightPart;
import fr.passerelle.beneficiary.site.Sites;
import fr.passerelle.beneficiary.wording.French;
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
        return new RightPart(French.day(content.openedOn()), amount, content.majore());
    }

    AppointmentPart invitation(NoticeContent.Invitation content, Sender sender) {
        var place = place(content);
        return new AppointmentPart(
                French.weekday(content.expiresOn()),
                null,
                purpose(content.motif()),
                toBring(content.motif()),
                place,
                phone(place, sender));
    }

    AppointmentPart booked(NoticeContent.Booked content, Sender sender) {
        var place = place(content);
        return new AppointmentPart(
                French.moment(content.startsAt()),
                content.modality().name(),
                purpose(content.motif()),
                toBring(content.motif()),
                place,
                phone(place, sender));
    }

    AppointmentPart cancelled(NoticeContent.Cancelled content, Sender sender) {
        var place = place(content);
        return new AppointmentPart(
                French.moment(content.startsAt()), null, null, List.of(), place, phone(place, sender));
    }

    /// An organisation that has several sites is not shown by one of them: the professional will say where to come.
    OrientationPart orientation(NoticeContent.Oriented content) {
        var known = sites.ofOrganisation(content.organisationId());
        return new OrientationPart(
                text("notice.pathway." + content.pathway()),
                content.startsOn() == null ? null : French.day(content.startsOn()),
                known.size() == 1 ? PlacePart.of(known.getFirst()) : null);
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
        return new ContractPart(French.day(content.startsOn()), French.day(content.endsOn()));
    }

    BreachPart breach(NoticeContent.Breach content) {
        var days = new HashMap<String, String>();
        days.put("factsOn", French.day(content.factsOn()));
        days.put("contractStartsOn", day(content.contractStartsOn()));
        days.put("previousOn", day(content.previousOn()));
        var extent = Map.of("percent", content.percent(), "months", content.months());
        return new BreachPart(
                text("notice.breach." + content.ground(), days),
                text("notice.breach." + content.sanction(), extent),
                content.sanction() == NoticeContent.Breach.BreachSanction.SUPPRESSION,
                French.weekday(content.answerBy()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : French.day(day);
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
