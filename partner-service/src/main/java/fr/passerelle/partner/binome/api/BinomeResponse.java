package fr.passerelle.partner.binome.api;

import fr.passerelle.partner.binome.Binome;
import fr.passerelle.partner.binome.BinomeEnd;
import fr.passerelle.partner.binome.BinomeEndReason;
import fr.passerelle.partner.binome.BinomeGround;
import fr.passerelle.partner.binome.BinomeMember;
import fr.passerelle.partner.binome.BinomeModality;
import fr.passerelle.partner.binome.BinomeStatus;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Binome",
        description =
                "Un conseiller emploi et un travailleur social qui accompagnent ensemble une personne, avec ou sans RSA")
public record BinomeResponse(
        UUID id,
        String departement,
        UUID beneficiaryId,
        BinomeModality modality,
        BinomeStatus status,
        MemberShown conseillerEmploi,
        MemberShown travailleurSocial,

        @Nullable @Schema(description = "Convention qui le fonde")
        UUID conventionId,

        @Nullable @Schema(description = "Article visé") String articleNumber,
        @Schema(description = "Premier jour") LocalDate startsOn,
        @Nullable @Schema(description = "Dernier jour") LocalDate endedOn,
        @Nullable BinomeEndReason endReason,
        long version)
        implements Versioned {

    @Schema(name = "BinomeMember")
    public record MemberShown(String organisationId, OrganisationType organisationType, String professionalId) {
        static MemberShown of(BinomeMember member) {
            return new MemberShown(member.organisationId(), member.organisationType(), member.professionalId());
        }
    }

    static BinomeResponse of(Binome binome) {
        return new BinomeResponse(
                binome.id(),
                binome.departement(),
                binome.beneficiaryId(),
                binome.modality(),
                binome.status(),
                MemberShown.of(binome.conseillerEmploi()),
                MemberShown.of(binome.travailleurSocial()),
                binome.ground().map(BinomeGround::conventionId).orElse(null),
                binome.ground().map(BinomeGround::articleNumber).orElse(null),
                binome.startsOn(),
                binome.end().map(BinomeEnd::on).orElse(null),
                binome.end().map(BinomeEnd::reason).orElse(null),
                binome.version());
    }
}
