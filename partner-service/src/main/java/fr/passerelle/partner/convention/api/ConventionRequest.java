package fr.passerelle.partner.convention.api;

import fr.passerelle.partner.convention.Article;
import fr.passerelle.partner.convention.ConventionAction;
import fr.passerelle.partner.convention.ConventionType;
import fr.passerelle.partner.convention.RecordConvention;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ConventionRequest", description = "Convention signée entre partenaires")
public record ConventionRequest(
        @Nullable @Pattern(regexp = "\\d{2,3}|2[AB]") @Schema(description = "Facultatif si le jeton n'en porte qu'un")
        String departement,

        @NotNull ConventionType type,
        @NotBlank @Size(max = 500) String object,

        @NotNull @Size(min = 2, max = 40) @Schema(description = "Organisations signataires, telles que les jetons les nomment")
        List<@NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String> parties,

        @NotNull LocalDate signedOn,
        @NotNull LocalDate startsOn,

        @Nullable @Min(1) @Max(120) @Schema(description = "Durée en mois, 36 par défaut")
        Integer months,

        @NotEmpty @Size(max = 200) List<@Valid @NotNull ArticleRequest> articles,

        @Nullable @Size(max = 200) @Schema(description = "Ce que chaque partie fait au titre d'un article")
        List<@Valid @NotNull ActionRequest> actions) {

    private static final int USUAL_MONTHS = 36;

    @Schema(name = "ConventionArticle")
    public record ArticleRequest(
            @NotBlank @Size(max = 20) @Schema(examples = "6")
            String number,

            @NotBlank @Size(max = 500) String subject) {}

    @Schema(name = "ConventionActionRequest")
    public record ActionRequest(
            @NotBlank @Size(max = 20) String articleNumber,
            @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") String organisationId,

            @Nullable @Pattern(regexp = "[a-z][a-z0-9-]{2,60}") @Schema(description = "Règle d'orientation fondée sur cet article", examples = "lone-parent-to-caf")
            String orientationRule,

            @NotNull @DecimalMin("0") @DecimalMax("999999999") @Schema(description = "Euros par an ; 0 : à titre gracieux")
            BigDecimal cost) {}

    RecordConvention.Command toCommand(String chosen) {
        return new RecordConvention.Command(
                chosen,
                type,
                object.strip(),
                parties,
                signedOn,
                startsOn,
                Objects.requireNonNullElse(months, USUAL_MONTHS),
                articles.stream()
                        .map(one -> new Article(chosen, one.number(), one.subject()))
                        .toList(),
                actions == null
                        ? List.of()
                        : actions.stream()
                                .map(one -> new ConventionAction(
                                        chosen,
                                        one.articleNumber(),
                                        one.organisationId(),
                                        one.orientationRule(),
                                        one.cost()))
                                .toList());
    }
}
