package fr.passerelle.beneficiary.merge.api;

import fr.passerelle.beneficiary.merge.MergeBeneficiaries;
import fr.passerelle.beneficiary.merge.ReverseMerge;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/// For the Département alone, as its grants say: whoever else shares one of the two need not share the other.
@Path("/v1/beneficiary-merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Doublons", description = "Deux dossiers d'une même personne : les trouver, les réunir, les séparer")
public class BeneficiaryMergeResource {
    private final MergeBeneficiaries merge;
    private final ReverseMerge reverse;
    private final MergeViews views;
    private final Caller caller;
    private final Clock clock;

    BeneficiaryMergeResource(
            MergeBeneficiaries merge, ReverseMerge reverse, MergeViews views, Caller caller, Clock clock) {
        this.merge = merge;
        this.reverse = reverse;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("beneficiary:merge")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "mergeBeneficiaries",
            summary = "Réunir deux dossiers d'une même personne",
            description = "Droits, rendez-vous, orientations, contrats et messages du dossier réuni deviennent ceux de "
                    + "l'autre, dans tous les services. Lu par son identifiant, le dossier réuni répond par l'autre. "
                    + "Courriel, téléphone, préférence de contact et identifiant France Travail sont repris là où le "
                    + "dossier gardé n'en a pas : takenOver les nomme. "
                    + "Réversible jusqu'à reversibleUntil. Annonce BeneficiaryMerged.")
    @APIResponse(
            responseCode = "201",
            description = "Dossiers réunis",
            content = @Content(schema = @Schema(implementation = BeneficiaryMergeResponse.class)))
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    public RestResponse<BeneficiaryMergeResponse> merge(@NotNull @Valid BeneficiaryMergeRequest request) {
        var merged = merge.handle(new MergeBeneficiaries.Command(
                request.survivorId(),
                request.mergedId(),
                request.ground(),
                caller.subject(),
                caller.organisationId(),
                clock.instant()));
        return ResponseBuilder.<BeneficiaryMergeResponse>created(URI.create("/v1/beneficiary-merges/" + merged.id()))
                .entity(views.shown(merged))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("beneficiary:merge")
    @Transactional
    @Operation(operationId = "getBeneficiaryMerge", summary = "Une réunion de dossiers")
    public BeneficiaryMergeResponse get(@PathParam("id") UUID id) {
        return views.byId(id);
    }

    @POST
    @Path("{id}/reversal")
    @RolesAllowed("beneficiary:merge")
    @Transactional
    @Operation(
            operationId = "reverseBeneficiaryMerge",
            summary = "Séparer deux dossiers réunis à tort",
            description =
                    "Exactement ce que la réunion a déplacé ou repris revient au dossier d'origine ; ce qui a été dit "
                            + "depuis de la personne reste où il est. Annonce BeneficiaryUnmerged.")
    public BeneficiaryMergeResponse reverse(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid MergeReversalRequest request) {
        var version = IfMatch.version(ifMatch);
        return views.shown(reverse.handle(
                new ReverseMerge.Command(id, version, request.reason(), caller.subject(), clock.instant())));
    }
}
