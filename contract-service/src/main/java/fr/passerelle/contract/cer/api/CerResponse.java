package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.binome.KnownBinome;
import fr.passerelle.contract.cer.Cer;
import fr.passerelle.contract.cer.CerStatus;
import fr.passerelle.contract.cer.Decision;
import fr.passerelle.contract.cer.Signature;
import fr.passerelle.contract.rule.CerType;
import fr.passerelle.contract.rule.Regime;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A contract as one caller may see it.
@Schema(
        name = "Cer",
        description = "Un contrat. Ce qui y est écrit n'est montré qu'à ceux qui le rédigent ou le valident.")
public record CerResponse(
        UUID id,
        long version,

        @Schema(description = "« full », ou « masked » sans le contenu")
        String view,

        String departement,
        UUID beneficiaryId,
        @Nullable UUID orientationId,

        @Schema(description = "Organisme référent ; à défaut, celui du travailleur social du binôme")
        String organisationId,

        @Nullable @Schema(
                description =
                        "Les deux qui agissent ensemble aujourd'hui, dans un accompagnement global ; sans RSA, il n'y a pas d'orientation")
        Pair binome,

        @Schema(description = "Compte de qui l'a rédigé") String referentId,
        CerType type,
        @Schema(description = "1 pour le premier contrat") int rank,
        @Schema(description = "Contrat renouvelé") @Nullable UUID previousId,
        Regime regime,
        CerStatus status,
        LocalDate draftedOn,
        LocalDate startsOn,
        @Schema(description = "Dernier jour, compris") LocalDate endsOn,
        int months,

        @Nullable @Schema(description = "Dernier jour pour signer, là où la loi en fixe un")
        LocalDate signatureDueOn,

        List<Given> signatures,
        @Nullable LocalDate submittedOn,
        @Nullable Decided decision,

        @Nullable @Schema(description = "Jour du réexamen, là où aucun plafond ne vaut")
        LocalDate reviewOn,

        @Nullable ContentDocument content,
        List<Warning> warnings)
        implements Versioned {

    @Schema(name = "CerSignature")
    public record Given(Signature.SignatureParty party, LocalDate signedOn, Signature.SignatureMeans means) {}

    @Schema(name = "CerDecision", description = "Validation, rejet ou annulation")
    public record Decided(
            LocalDate on,
            Decision.@Nullable CerRejectionReason reason,
            @Nullable String comment) {}

    @Schema(name = "CerWarning", description = "Ce qui mérite attention et n'empêche pas")
    public record Warning(
            @Schema(examples = "blocking-frein-first") String code, String message, List<UUID> freinIds) {}

    @Schema(name = "CerBinome", description = "Un conseiller emploi et un travailleur social")
    public record Pair(UUID binomeId, PairMember conseillerEmploi, PairMember travailleurSocial) {
        static Pair of(KnownBinome binome) {
            return new Pair(
                    binome.id(), PairMember.of(binome.conseillerEmploi()), PairMember.of(binome.travailleurSocial()));
        }
    }

    @Schema(name = "CerBinomeMember")
    public record PairMember(
            String organisationId,
            @Schema(description = "Compte du professionnel") String professionalId) {
        static PairMember of(KnownBinome.Member member) {
            return new PairMember(member.organisationId(), member.professionalId());
        }
    }

    /// @param warnings for whoever may read the content
    static CerResponse of(
            Cer cer, LocalDate today, boolean withContent, Optional<KnownBinome> binome, List<Warning> warnings) {
        var origin = cer.origin();
        var content = cer.content();
        return new CerResponse(
                cer.id(),
                cer.version(),
                withContent ? "full" : "masked",
                cer.departement(),
                origin.personId(),
                origin.orientationId(),
                origin.organisationId(),
                binome.map(Pair::of).orElse(null),
                origin.referentId(),
                cer.type(),
                cer.rank(),
                cer.previousId().orElse(null),
                origin.regime(),
                cer.statusOn(today),
                origin.draftedOn(),
                content.startsOn(),
                content.endsOn(),
                content.months(),
                origin.signatureDueOn(),
                given(cer),
                cer.submittedOn().orElse(null),
                cer.decision().map(one -> decided(one, withContent)).orElse(null),
                cer.decision().map(Decision::reviewOn).orElse(null),
                withContent ? ContentDocument.of(content) : null,
                withContent ? warnings : List.of());
    }

    private static List<Given> given(Cer cer) {
        return cer.signatures().entrySet().stream()
                .map(one -> new Given(
                        one.getKey(), one.getValue().signedOn(), one.getValue().means()))
                .toList();
    }

    private static Decided decided(Decision decision, boolean withComment) {
        return new Decided(decision.on(), decision.reason(), withComment ? decision.comment() : null);
    }
}
