package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.notice.NoticeContent.Booked;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach;
import fr.passerelle.beneficiary.notice.NoticeContent.Cancelled;
import fr.passerelle.beneficiary.notice.NoticeContent.CerValidated;
import fr.passerelle.beneficiary.notice.NoticeContent.Invitation;
import fr.passerelle.beneficiary.notice.NoticeContent.Modality;
import fr.passerelle.beneficiary.notice.NoticeContent.Motif;
import fr.passerelle.beneficiary.notice.NoticeContent.Opening;
import fr.passerelle.beneficiary.notice.NoticeContent.Oriented;
import fr.passerelle.beneficiary.notice.NoticeContent.Pathway;
import fr.passerelle.platform.ids.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// All that can be written to somebody.
public final class NoticeFixture {
    public static final UUID SITE = UUID.fromString("01999999-0000-7000-8000-0000000000d1");
    private static final Instant AT = Instant.parse("2026-03-10T08:30:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-04-01");

    private NoticeFixture() {}

    public static Breach breach(Breach.BreachGround ground, Breach.BreachSanction sanction) {
        return new Breach(ground, DAY, DAY.minusMonths(3), DAY.minusMonths(1), sanction, 50, 2, DAY.plusDays(20));
    }

    public static Notice notice(NoticeContent content) {
        return new Notice(Ids.next(), NoticeOrder.now(Ids.next(), "92", NoticeChannel.EMAIL, content, AT));
    }

    public static List<NoticeContent> contents() {
        var contents = new ArrayList<NoticeContent>(List.of(
                new Opening(DAY, new BigDecimal("646.52"), true),
                new Opening(DAY, null, false),
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
        for (var ground : Breach.BreachGround.values()) {
            for (var sanction : ground.sanctions()) {
                contents.add(breach(ground, sanction));
            }
        }
        return contents;
    }
}
