package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.AmendCer;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/cers/{id}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contrats")
public class AmendmentResource {
    private final CerViews views;
    private final CerPresenter presenter;
    private final AmendCer amend;
    private final Clock clock;

    AmendmentResource(CerViews views, CerPresenter presenter, AmendCer amend, Clock clock) {
        this.views = views;
        this.presenter = presenter;
        this.amend = amend;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("cer:write")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(
            operationId = "amendCer",
            summary = "Replanifier les étapes d'un contrat validé, sans nouveau contrat",
            description = "Les dates, l'objectif et les signatures restent ; les étapes d'avant sont gardées.")
    public RestResponse<CerResponse> amend(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AmendmentRequest request) {
        return presenter.created(amend.handle(new AmendCer.Command(
                id,
                IfMatch.version(ifMatch),
                request.reason().strip(),
                ContentDocument.steps(request.steps()),
                request.jobFirstReason(),
                presenter.author(),
                clock.instant())));
    }

    @GET
    @RolesAllowed("cer:read-narrative")
    @Operation(
            operationId = "listCerAmendments",
            summary = "Les avenants d'un contrat, le premier d'abord",
            description = "Pour qui rédige ou valide le contrat.")
    public List<AmendmentResponse> list(@PathParam("id") UUID id) {
        return views.amendmentsOf(id);
    }
}
