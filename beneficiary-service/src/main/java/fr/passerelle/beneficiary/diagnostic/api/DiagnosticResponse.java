package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.commonright.CommonRightState;
import fr.passerelle.beneficiary.diagnostic.Conclusion;
import fr.passerelle.beneficiary.diagnostic.Diagnostic;
import fr.passerelle.beneficiary.diagnostic.DiagnosticStatus;
import fr.passerelle.beneficiary.diagnostic.Words;
import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.beneficiary.frein.FreinState;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A diagnostic as the caller may read it.
@Schema(
        name = "Diagnostic",
        description =
                "Diagnostic. Ce qui s'est dit et les freins de santé, de handicap ou de justice ne sont montrés qu'à "
                        + "l'auteur, au Département et à l'organisme référent ; les autres lisent les thèmes.")
public record DiagnosticResponse(
        UUID id,
        long version,

        @Schema(description = "« full », ou « themes » sans ce qui s'est dit ni les freins sensibles")
        String view,

        String departement,
        UUID beneficiaryId,
        DiagnosticStatus status,
        LocalDate heldOn,

        @Schema(description = "Organisation de l'auteur") String organisationId,

        @Nullable String wishes,
        @Nullable String needs,
        @Nullable String narrative,
        List<FreinResponse> freins,

        @Schema(description = "Nombre de freins que l'appelant ne peut pas lire")
        int hiddenFreins,

        List<CommonRightResponse> commonRights,

        @Schema(description = "Proposé par les critères du Département, d'après les freins ; le professionnel décide")
        @Nullable Integer proposedProfil,

        @Nullable LocalDate completedOn,
        @Nullable Integer profil,
        Conclusion.@Nullable DiagnosticOutcome outcome)
        implements Versioned {

    @Schema(
            name = "DiagnosticFrein",
            description =
                    "Un frein garde son numéro d'un diagnostic au suivant tant qu'il n'est pas levé ; celui d'un brouillon "
                            + "est provisoire. Un diagnostic périmé dit où en était le frein quand un autre l'a remplacé.")
    public record FreinResponse(
            UUID id,
            FreinCode code,
            boolean blocking,
            FreinState state,

            @Schema(description = "Jour de l'entretien qui l'a nommé le premier")
            LocalDate identifiedOn) {

        static FreinResponse of(Frein frein) {
            return new FreinResponse(frein.id(), frein.code(), frein.isBlocking(), frein.state(), frein.identifiedOn());
        }
    }

    @Schema(name = "DiagnosticCommonRight")
    public record CommonRightResponse(String code, CommonRightState state) {}

    /// @param words absent for those who may not read them
    static DiagnosticResponse of(Diagnostic diagnostic, @Nullable Words words) {
        var freins = diagnostic.freins().stream()
                .filter(frein -> words != null || !frein.code().isSensitive())
                .map(FreinResponse::of)
                .toList();
        var conclusion = diagnostic.conclusion();
        return new DiagnosticResponse(
                diagnostic.id(),
                diagnostic.version(),
                words == null ? "themes" : "full",
                diagnostic.departement(),
                diagnostic.personId(),
                diagnostic.status(),
                diagnostic.heldOn(),
                diagnostic.organisationId(),
                words == null ? null : words.wishes(),
                words == null ? null : words.needs(),
                words == null ? null : words.narrative(),
                freins,
                diagnostic.freins().size() - freins.size(),
                rights(diagnostic),
                diagnostic.proposedProfil().orElse(null),
                conclusion.map(Conclusion::on).orElse(null),
                conclusion.map(Conclusion::profil).orElse(null),
                conclusion.map(Conclusion::outcome).orElse(null));
    }

    private static List<CommonRightResponse> rights(Diagnostic diagnostic) {
        return diagnostic.commonRights().answers().entrySet().stream()
                .map(answer -> new CommonRightResponse(answer.getKey(), answer.getValue()))
                .toList();
    }
}
