package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.personlist.LineOutcome;
import fr.passerelle.beneficiary.personlist.ReceivePersonList;
import fr.passerelle.beneficiary.personlist.TreatPersonList;
import fr.passerelle.beneficiary.spreadsheet.ListEncoding;
import fr.passerelle.beneficiary.spreadsheet.ListSeparator;
import fr.passerelle.beneficiary.spreadsheet.ReadAs;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/person-lists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Listes de personnes", description = "Un tableau CSV ou XLSX, montré ligne à ligne avant d'être enregistré")
public class PersonListResource {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReceivePersonList receive;
    private final TreatPersonList treat;
    private final PersonListViews views;
    private final ListSenders senders;
    private final Pages pages;
    private final Clock clock;

    PersonListResource(
            ReceivePersonList receive,
            TreatPersonList treat,
            PersonListViews views,
            ListSenders senders,
            Pages pages,
            Clock clock) {
        this.receive = receive;
        this.treat = treat;
        this.views = views;
        this.senders = senders;
        this.pages = pages;
        this.clock = clock;
    }

    @POST
    @Consumes({CSV, XLSX})
    @RolesAllowed("person-list:send")
    @Transactional
    @Operation(
            operationId = "receivePersonList",
            summary = "Envoyer une liste de personnes, CSV ou XLSX",
            description = "Jusqu'à 10 Mio et 20 000 lignes. L'encodage et le séparateur sont reconnus ; s'ils le sont "
                    + "mal, renvoyez le fichier en les disant, et retirez la liste mal lue. Les formules ne sont pas "
                    + "calculées. Rien n'est enregistré : les colonnes se nomment ensuite. Le même fichier, lu de même, "
                    + "rend la même liste.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Liste reçue",
            content = @Content(schema = @Schema(implementation = PersonListResponse.class)))
    @APIResponse(
            responseCode = "200",
            description = "Contenu déjà reçu",
            content = @Content(schema = @Schema(implementation = PersonListResponse.class)))
    public RestResponse<PersonListResponse> receive(
            byte[] content,
            @Nullable @QueryParam("departement") String departement,
            @Nullable @QueryParam("encoding")
                    @Schema(description = "Encodage d'un fichier texte, s'il n'est pas reconnu")
                    ListEncoding encoding,
            @Nullable @QueryParam("separator")
                    @Schema(description = "Séparateur d'un fichier texte, s'il n'est pas reconnu")
                    ListSeparator separator,
            @Nullable @QueryParam("sheet")
                    @Schema(description = "Feuille du classeur, par son nom ; la première par défaut")
                    String sheet) {
        var sender = senders.of(departement);
        var as = new ReadAs(encoding, separator, sheet);
        var reception = receive.handle(new ReceivePersonList.Command(sender, content, as, clock.instant()));
        var shown = views.shown(reception.list());
        var answer = reception.isNew()
                ? ResponseBuilder.<PersonListResponse>created(URI.create("/v1/person-lists/" + shown.id()))
                : ResponseBuilder.<PersonListResponse>create(RestResponse.Status.OK);
        return answer.entity(shown).build();
    }

    @GET
    @RolesAllowed("person-list:read")
    @Transactional
    @Operation(operationId = "listPersonLists", summary = "Les listes de votre organisation, la dernière d'abord")
    public Page<PersonListResponse> list(
            @Nullable @QueryParam("limit") Integer limit, @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("person-lists", limit, cursor);
        return pages.page(
                request, views.page(request), list -> List.of(list.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("person-list:read")
    @Transactional
    @Operation(operationId = "getPersonList", summary = "Une liste : ses colonnes, où elle en est, combien de lignes")
    public PersonListResponse get(@PathParam("id") UUID id) {
        return views.shown(views.shared(id));
    }

    @PUT
    @Path("{id}/mapping")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("person-list:send")
    @Transactional
    @Operation(
            operationId = "mapPersonList",
            summary = "Nommer les colonnes",
            description = "Chaque ligne dit ensuite ce qui lui arrivera (GET …/lines). Rien n'est encore enregistré.")
    public PersonListResponse map(
            @PathParam("id") UUID id,
            @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PersonListMappingRequest request) {
        return views.shown(treat.map(command(id, ifMatch), request.lawfulBasis(), request.choices()));
    }

    @GET
    @Path("{id}/lines")
    @RolesAllowed("person-list:read")
    @Transactional
    @Operation(
            operationId = "listPersonListLines",
            summary = "Ce qui arrivera à chaque ligne, et ce qui lui est arrivé",
            description =
                    "CREATED : une personne sera enregistrée ; MATCHED : un numéro désigne une personne connue, qui "
                            + "sera partagée et complétée ; DOUBTFUL : une personne lui ressemble, à vous de décider ; REFUSED : "
                            + "une règle s'y oppose.")
    public Page<ListLineResponse> lines(
            @PathParam("id") UUID id,
            @Nullable @QueryParam("outcome") LineOutcome outcome,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        var request = pages.request("person-list-lines", limit, cursor);
        return pages.page(
                request,
                views.lines(views.shared(id), outcome, request),
                line -> List.of(Integer.toString(line.line())));
    }

    @POST
    @Path("{id}/confirmation")
    @RolesAllowed("person-list:send")
    @Transactional
    @ResponseStatus(202)
    @Operation(
            operationId = "confirmPersonList",
            summary = "Enregistrer ce qui a été montré et décidé",
            description =
                    "Les lignes CREATED et MATCHED que vous n'avez pas laissées, et les DOUBTFUL dont vous avez décidé, dans "
                            + "l'ordre, en tâche de fond. Une ligne dont l'issue a changé depuis reste de côté et le dit.")
    @APIResponse(
            responseCode = "202",
            description = "Confirmée, l'enregistrement suit",
            content = @Content(schema = @Schema(implementation = PersonListResponse.class)))
    public PersonListResponse confirm(
            @PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.shown(treat.confirm(command(id, ifMatch)));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed("person-list:send")
    @Transactional
    @Operation(
            operationId = "withdrawPersonList",
            summary = "Renoncer à une liste et détruire ses lignes",
            description = "Les personnes déjà enregistrées le restent.")
    public PersonListResponse withdraw(
            @PathParam("id") UUID id, @Nullable @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return views.shown(treat.withdraw(command(id, ifMatch)));
    }

    private TreatPersonList.Command command(UUID id, @Nullable String ifMatch) {
        var version = IfMatch.version(ifMatch);
        return new TreatPersonList.Command(views.shared(id).id(), version, clock.instant());
    }
}
