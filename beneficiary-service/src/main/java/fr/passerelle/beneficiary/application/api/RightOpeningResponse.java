package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.application.OpenRsaRight;
import fr.passerelle.beneficiary.notice.Notice;
import fr.passerelle.platform.versioning.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The open right with the notices to hand over.
@Schema(name = "RightOpening", description = "Droit ouvert, et courriers à remettre aux personnes")
public record RightOpeningResponse(
        UUID rsaRightId,
        long version,
        String state,
        LocalDate openedOn,
        @Nullable BigDecimal amount,
        List<HandedNotice> notices)
        implements Versioned {

    /// @param letter address of the PDF
    @Schema(name = "NoticeToHandOver")
    public record HandedNotice(UUID id, UUID beneficiaryId, String letter, String handOver) {
        static HandedNotice of(Notice notice) {
            var path = "/v1/notices/" + notice.id();
            return new HandedNotice(notice.id(), notice.personId(), path + "/letter", path + "/hand-over");
        }
    }

    /// @param version after the opening
    static RightOpeningResponse of(OpenRsaRight.Opened opened, long version) {
        var opening = opened.right().opening().orElseThrow();
        return new RightOpeningResponse(
                opened.right().id(),
                version,
                opened.right().state().name(),
                opening.openedOn(),
                opening.amount(),
                opened.notices().stream().map(HandedNotice::of).toList());
    }
}
