package fr.passerelle.beneficiary.caffile.api;

import fr.passerelle.beneficiary.caffile.CafFile;
import fr.passerelle.beneficiary.caffile.CafFiles;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/caf-files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fichiers de la Caf", description = "Flux bénéficiaire VRSB0801 : réception, import et compte rendu")
public class CafFileResource {
    private final CafFileReception reception;
    private final CafFiles files;
    private final CafFileTexts texts;
    private final Pages pages;

    CafFileResource(CafFileReception reception, CafFiles files, CafFileTexts texts, Pages pages) {
        this.reception = reception;
        this.files = files;
        this.texts = texts;
        this.pages = pages;
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @RolesAllowed("caf-file:import")
    @Operation(
            operationId = "receiveCafFile",
            summary = "Recevoir un fichier de la Caf",
            description = "Jusqu'à 1 Gio, lu au fil de l'eau. Le même contenu rend le même compte rendu."
                    + " Une Caf ou une MSA n'envoie que ses propres foyers (FONORG et NUMORG) : ceux d'un autre"
                    + " organisme sont refusés un à un, ou le fichier entier s'il n'en a pas d'autres ; le Département"
                    + " envoie ceux de tout organisme."
                    + " La date de référence (DTREF) va de 1988 au dernier jour du mois en cours."
                    + " « Prefer: wait=30 » attend la fin de l'import, 30 secondes au plus.")
    @APIResponse(
            responseCode = "202",
            description = "Reçu, l'import suit",
            content = @Content(schema = @Schema(implementation = CafFileResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Reçu et importé",
            content = @Content(schema = @Schema(implementation = CafFileResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Contenu déjà reçu",
            content = @Content(schema = @Schema(implementation = CafFileResponse.class)))
    public Response receive(
            InputStream content,
            @Nullable @QueryParam("nature") @Schema(enumeration = {"REPRISE", "COURANT"}) String nature,
            @Nullable @HeaderParam("Prefer") String prefer) {
        return reception.receive(content, nature, prefer);
    }

    @GET
    @RolesAllowed("caf-file:read")
    @Operation(operationId = "listCafFiles", summary = "Les fichiers reçus, le plus récent d'abord")
    public Page<CafFileResponse> list(
            @Nullable @QueryParam("limit") Integer limit, @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("caf-files", limit, cursor);
        var before = request.isFirst() ? null : UUID.fromString(request.after().getFirst());
        var rows = files.latest(before, request.rows());
        var page = pages.page(request, rows, file -> List.of(file.id().toString()));
        return shown(page, CafFileResponse::from);
    }

    @GET
    @Path("{id}")
    @RolesAllowed("caf-file:read")
    @Operation(operationId = "getCafFile", summary = "Le compte rendu d'un fichier et l'avancement de son import")
    public CafFileResponse get(@PathParam("id") UUID id) {
        return CafFileResponse.from(file(id));
    }

    @GET
    @Path("{id}/findings")
    @RolesAllowed("caf-file:read")
    @Operation(
            operationId = "listCafFileFindings",
            summary = "Ce qu'il y a à dire d'un fichier",
            description = "Une ligne, un élément et une règle ; jamais une valeur.")
    public Page<FindingResponse> findings(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("severity") @Pattern(regexp = "WARNING|ERROR") String severity,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var file = file(id);
        var request = pages.request("caf-file-findings", limit, cursor);
        long after = request.isFirst() ? 0 : Long.parseLong(request.after().getFirst());
        var asked = severity == null ? null : Finding.FindingSeverity.valueOf(severity);
        var rows = files.findings(file.id(), asked, after, request.rows());
        var page = pages.page(request, rows, row -> List.of(Long.toString(row.place())));
        return shown(page, row -> FindingResponse.from(row.finding(), texts));
    }

    private CafFile file(UUID id) {
        return files.byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "caf-file-unknown"));
    }

    private static <T, R> Page<R> shown(Page<T> page, Function<T, R> response) {
        return new Page<>(page.items().stream().map(response).toList(), page.next());
    }
}
