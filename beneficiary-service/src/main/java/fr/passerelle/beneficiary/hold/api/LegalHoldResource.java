package fr.passerelle.beneficiary.hold.api;

import fr.passerelle.beneficiary.hold.HoldFile;
import fr.passerelle.beneficiary.hold.LegalHold;
import fr.passerelle.beneficiary.hold.LegalHolds;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.idempotency.Idempotent;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/beneficiaries/{id}/legal-holds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conservation", description = "Combien de temps un dossier est gardé, ce qui le retient, et sa destruction")
public class LegalHoldResource {
    private final HoldFile hold;
    private final LegalHolds holds;
    private final Shown shown;
    private final Caller caller;
    private final Clock clock;

    LegalHoldResource(HoldFile hold, LegalHolds holds, Shown shown, Caller caller, Clock clock) {
        this.hold = hold;
        this.holds = holds;
        this.shown = shown;
        this.caller = caller;
        this.clock = clock;
    }

    /// The trace of a showing, of the version that the change made.
    @ApplicationScoped
    static class Shown {
        private final EntityManager entities;
        private final Persons persons;
        private final ReadAudit audit;

        Shown(EntityManager entities, Persons persons, ReadAudit audit) {
            this.entities = entities;
            this.persons = persons;
            this.audit = audit;
        }

        /// @return who stands for the person
        UUID leave(UUID personId) {
            entities.flush();
            var person = persons.byId(personId).orElseThrow(PersonSight::unknown);
            audit.shown(person.id(), person.departement(), "legal-hold");
            return person.id();
        }
    }

    @POST
    @RolesAllowed("retention:hold")
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Operation(operationId = "placeLegalHold", summary = "Geler un dossier : rien n'en est détruit ni effacé")
    public RestResponse<LegalHoldResponse> place(@PathParam("id") UUID id, @NotNull @Valid LegalHoldRequest request) {
        var placed = hold.place(id, request.reason(), who());
        return ResponseBuilder.<LegalHoldResponse>created(
                        URI.create("/v1/beneficiaries/" + placed.personId() + "/legal-holds/" + placed.id()))
                .entity(response(placed))
                .build();
    }

    @GET
    @RolesAllowed("retention:read")
    @Transactional
    @Operation(operationId = "listLegalHolds", summary = "Les gels d'un dossier, levés ou non")
    public List<LegalHoldResponse> list(@PathParam("id") UUID id) {
        return holds.of(shown.leave(id)).stream().map(LegalHoldResponse::of).toList();
    }

    @POST
    @Path("{holdId}/lifting")
    @RolesAllowed("retention:hold")
    @Transactional
    @Operation(operationId = "liftLegalHold", summary = "Lever un gel")
    public LegalHoldResponse lift(
            @PathParam("id") UUID id,
            @PathParam("holdId") UUID holdId,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return response(hold.lift(id, holdId, IfMatch.version(ifMatch), who()));
    }

    private HoldFile.Who who() {
        return new HoldFile.Who(caller.subject(), clock.instant());
    }

    private LegalHoldResponse response(LegalHold of) {
        shown.leave(of.personId());
        return LegalHoldResponse.of(of);
    }
}
