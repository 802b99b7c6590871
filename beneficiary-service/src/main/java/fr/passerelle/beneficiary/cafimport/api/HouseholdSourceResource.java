package fr.passerelle.beneficiary.cafimport.api;

import fr.passerelle.beneficiary.cafimport.HouseholdMoves;
import fr.passerelle.beneficiary.cafimport.HouseholdSources;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/households/{id}/caf-source")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Foyers")
public class HouseholdSourceResource {
    private final HouseholdSources sources;
    private final HouseholdMoves moves;
    private final PersonSight sight;
    private final ReadAudit audit;

    HouseholdSourceResource(HouseholdSources sources, HouseholdMoves moves, PersonSight sight, ReadAudit audit) {
        this.sources = sources;
        this.moves = moves;
        this.sight = sight;
        this.audit = audit;
    }

    @GET
    @RolesAllowed("household:read-source")
    @Transactional
    @Operation(
            operationId = "getHouseholdCafSource",
            summary = "Ce que la Caf a écrit d'un foyer, mot pour mot",
            description = "Tous les éléments reçus, NIR et ressources compris : pour le Département, son DPO et la Caf"
                    + " qui suit toutes les personnes du foyer. Chaque personne montrée laisse une trace.")
    public HouseholdSourceResponse get(@PathParam("id") UUID id) {
        var source = sources.of(id).orElseThrow(HouseholdSourceResource::unknown);
        // The source cannot be shown in part: whoever shares only some of its people sees none of it.
        var people = moves.members(id);
        people.forEach(sight::require);
        audit.shown(
                people.stream()
                        .map(person -> new ReadAudit.Shown(person, source.departement()))
                        .toList(),
                List.of("identity", "nir", "household", "right", "caf-source"));
        return HouseholdSourceResponse.of(source, moves.of(id));
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "household-unknown");
    }
}
