package fr.passerelle.partner.convention.api;

import fr.passerelle.partner.convention.Convention;
import fr.passerelle.partner.convention.ConventionType;
import fr.passerelle.platform.versioning.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Convention", description = "Convention, ses articles et ce qui se fait à leur titre")
public record ConventionResponse(
        UUID id,
        String departement,
        ConventionType type,
        String object,
        List<String> parties,
        LocalDate signedOn,
        LocalDate startsOn,
        int months,
        @Schema(description = "Dernier jour, calculé") LocalDate endsOn,
        @Schema(description = "En vigueur aujourd'hui") boolean inForce,
        List<ConventionRequest.ArticleRequest> articles,
        List<ActionShown> actions,
        long version)
        implements Versioned {

    @Schema(name = "ConventionAction")
    public record ActionShown(
            String articleNumber,
            String organisationId,
            @Nullable String orientationRule,
            BigDecimal cost,
            @Schema(description = "À titre gracieux") boolean free) {}

    static ConventionResponse of(Convention convention, LocalDate today) {
        return new ConventionResponse(
                convention.id(),
                convention.departement(),
                convention.type(),
                convention.object(),
                convention.parties(),
                convention.signedOn(),
                convention.startsOn(),
                convention.months(),
                convention.endsOn(),
                convention.isInForceOn(today),
                convention.articles().stream()
                        .map(one -> new ConventionRequest.ArticleRequest(one.number(), one.subject()))
                        .toList(),
                convention.actions().stream()
                        .map(one -> new ActionShown(
                                one.articleNumber(),
                                one.organisationId(),
                                one.orientationRule(),
                                one.cost(),
                                one.isFree()))
                        .toList(),
                convention.version());
    }
}
