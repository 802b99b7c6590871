package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.beneficiary.notice.HandOverNotice;
import fr.passerelle.beneficiary.notice.NoticeStatus;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages aux personnes", description = "Ce qui leur est écrit, par courriel ou par lettre, et sa remise.")
public class NoticeResource {
    private static final String PDF = "application/pdf";

    private final ReadNotices notices;
    private final HandOverNotice handOver;
    private final Pages pages;

    NoticeResource(ReadNotices notices, HandOverNotice handOver, Pages pages) {
        this.notices = notices;
        this.handOver = handOver;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("notice:read")
    @Operation(operationId = "listNotices", summary = "Les messages dans un état, par exemple les lettres à imprimer")
    public Page<NoticeResponse> list(
            @QueryParam("status") @DefaultValue("TO_PRINT") NoticeStatus status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("notices", limit, cursor);
        return pages.page(
                page, notices.page(status, page), notice -> List.of(notice.id().toString()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed("notice:read")
    @Operation(operationId = "getNotice", summary = "Un message et sa remise")
    public NoticeResponse get(@PathParam("id") UUID id) {
        return notices.one(id);
    }

    @GET
    @Path("{id}/letter")
    @Produces(PDF)
    @RolesAllowed("notice:read")
    @Operation(operationId = "getNoticeLetter", summary = "La lettre à imprimer (PDF/A-2a, PDF/UA)")
    public byte[] letter(@PathParam("id") UUID id) {
        return notices.letter(id);
    }

    @POST
    @Path("{id}/hand-over")
    @RolesAllowed("notice:hand-over")
    @Operation(operationId = "handOverNotice", summary = "La lettre a été remise en main propre ou postée")
    public NoticeResponse handOver(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return NoticeResponse.from(handOver.handle(id, IfMatch.version(ifMatch)));
    }
}
