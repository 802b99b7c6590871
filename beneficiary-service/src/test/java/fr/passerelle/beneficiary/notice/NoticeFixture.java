package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.notice.NoticeContent.BinomeAssigned;
import fr.passerelle.beneficiary.notice.NoticeContent.Booked;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.BreachGround;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.BreachSanction;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.NotKept;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.PromisedDomain;
import fr.passerelle.beneficiary.notice.NoticeContent.Cancelled;
import fr.passerelle.beneficiary.notice.NoticeContent.CerValidated;
import fr.passerelle.beneficiary.notice.NoticeContent.Invitation;
import fr.passerelle.beneficiary.notice.NoticeContent.Modality;
import fr.passerelle.beneficiary.notice.NoticeContent.Motif;
import fr.passerelle.beneficiary.notice.NoticeContent.Opening;
import fr.passerelle.beneficiary.notice.NoticeContent.Oriented;
import fr.passerelle.beneficiary.notice.NoticeContent.Pathway;
import fr.passerelle.beneficiary.notice.NoticeContent.SocialBody;
import fr.passerelle.platform.ids.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that can be written to somebody.
public final class NoticeFixture {
    public static final UUID SITE = UUID.fromString("01999999-0000-7000-8000-0000000000d1");
    private static final Instant AT = Instant.parse("2026-03-10T08:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-04-01");

    private NoticeFixture() {}

    private static Breach breach(
            BreachGround ground, @Nullable BreachGround again, BreachSanction sanction, @Nullable NotKept notKept) {
        return new Breach(
                ground,
                again,
                DAY,
                notKept == null ? null : DAY.minusMonths(3),
                notKept,
                again == null ? null : DAY.minusMonths(1),
                sanction,
                50,
                2,
                DAY.plusDays(20));
    }

    /// Each ground with each sanction that it may lead to, for each thing that may not have been kept.
    public static List<Breach> breaches() {
        var notKept = Stream.concat(
                        Arrays.stream(PromisedDomain.values()).map(domain -> NotKept.action(domain, DAY.minusDays(2))),
                        Arrays.stream(Motif.values()).map(NotKept::appointment))
                .toList();
        var breaches = new ArrayList<Breach>();
        breaches.add(breach(BreachGround.CONTRACT_REFUSED, null, BreachSanction.SUSPENSION, null));
        breaches.add(breach(BreachGround.CONTROL_REFUSED, null, BreachSanction.SUPPRESSION, null));
        for (var sanction : BreachSanction.values()) {
            breaches.add(breach(BreachGround.REPEATED, BreachGround.CONTRACT_REFUSED, sanction, null));
        }
        for (var one : notKept) {
            breaches.add(breach(BreachGround.COMMITMENT_NOT_KEPT, null, BreachSanction.SUSPENSION, one));
            breaches.add(
                    breach(BreachGround.REPEATED, BreachGround.COMMITMENT_NOT_KEPT, BreachSanction.SUPPRESSION, one));
        }
        return breaches;
    }

    public static Notice notice(NoticeContent content) {
        return new Notice(Ids.next(), NoticeOrder.now(Ids.next(), "92", NoticeChannel.EMAIL, content, AT));
    }

    public static List<NoticeContent> contents() {
        var contents = new ArrayList<NoticeContent>(List.of(
                new Opening(DAY, new BigDecimal("646.52"), true, true),
                new Opening(DAY, null, false, true),
                new Opening(DAY, null, false, false),
                new Cancelled(AT, SITE),
                new Cancelled(AT, null),
                new CerValidated(DAY, DAY.plusMonths(6))));
        for (var motif : Motif.values()) {
            contents.add(new Invitation(motif, DAY, SITE));
            contents.add(new Invitation(motif, DAY, null));
            contents.add(new Booked(AT, motif, Modality.SUR_SITE, SITE));
        }
        for (var modality : Modality.values()) {
            contents.add(new Booked(AT, Motif.SUIVI, modality, SITE));
        }
        contents.add(new Booked(AT, Motif.SUIVI, Modality.TELEPHONE, null));
        for (var pathway : Pathway.values()) {
            contents.add(new Oriented(pathway, "EI-92-MODELES", DAY));
            contents.add(new Oriented(pathway, "EI-92-INCONNUE", null));
        }
        for (var body : SocialBody.values()) {
            contents.add(new BinomeAssigned(body, "EI-92-MODELES", DAY));
            contents.add(new BinomeAssigned(body, "EI-92-INCONNUE", DAY));
        }
        contents.addAll(breaches());
        return contents;
    }
}
