package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.personlist.DecideLines;
import fr.passerelle.beneficiary.personlist.TreatPersonList;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/person-lists/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Listes de personnes")
public class PersonListDecisionResource {
    private final DecideLines decide;
    private final PersonListViews views;
    private final Clock clock;

    PersonListDecisionResource(DecideLines decide, PersonListViews views, Clock clock) {
        this.decide = decide;
        this.views = views;
        this.clock = clock;
    }

    @PUT
    @RolesAllowed("person-list:send")
    @Transactional
    @Operation(
            operationId = "decidePersonListLines",
            summary = "Décider des lignes",
            description =
                    "Une ligne douteuse se rattache à la personne qui lui ressemble (LINK), s'enregistre comme une nouvelle "
                            + "personne (REGISTER) ou se laisse (LEAVE_OUT) ; une ligne qui serait enregistrée ou rattachée "
                            + "peut se laisser aussi. Toutes les décisions sont prises, ou aucune ; une ligne qui n'est pas "
                            + "nommée garde la sienne. La confirmation les suit ; nommer de nouveau les colonnes les efface.")
    public PersonListResponse decide(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PersonListDecisionsRequest request) {
        var version = IfMatch.version(ifMatch);
        var command = new TreatPersonList.Command(views.shared(id).id(), version, clock.instant());
        return views.shown(decide.handle(command, request.choices()));
    }
}
