package fr.passerelle.partner.structure.api;

import fr.passerelle.partner.structure.StructureType;
import fr.passerelle.partner.structure.Structures;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.geography.OfficialGeographicCode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/communes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Structures")
public class CommuneResource {
    private final Structures structures;
    private final Caller caller;
    private final Clock clock;

    CommuneResource(Structures structures, Caller caller, Clock clock) {
        this.structures = structures;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("{code}/espace-insertion")
    @RolesAllowed("structure:read")
    @Transactional
    @Operation(
            operationId = "getEspaceInsertionOfCommune",
            summary = "L'espace insertion auquel une commune est rattachée ce jour-là, ou aucun",
            description = "La plupart des communes sont rattachées à un espace insertion, pas toutes.")
    public CommuneAttachmentResponse espaceInsertion(
            @PathParam("code")
                    @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) String code,
            @QueryParam("departement") @Nullable @Parameter(description = "Facultatif si le jeton n'en porte qu'un")
                    String told,
            @QueryParam("on") @Nullable @Parameter(description = "Aujourd'hui par défaut") LocalDate on) {
        var day = Objects.requireNonNullElseGet(on, () -> LocalDates.today(clock));
        var found = structures.serving(caller.departement(told), code, StructureType.ESPACE_INSERTION, day);
        return CommuneAttachmentResponse.of(code, day, found);
    }
}
