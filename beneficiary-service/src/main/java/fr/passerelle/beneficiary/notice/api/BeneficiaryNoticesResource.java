package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/beneficiaries/{id}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages aux personnes")
public class BeneficiaryNoticesResource {
    private final ReadNotices notices;
    private final Pages pages;

    BeneficiaryNoticesResource(ReadNotices notices, Pages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    @GET
    @RolesAllowed("notice:read")
    @Operation(operationId = "listBeneficiaryNotices", summary = "Ce qui a été écrit à une personne, et sa remise")
    public Page<NoticeResponse> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var page = pages.request("beneficiary-notices", limit, cursor);
        return pages.page(
                page, notices.of(id, page), notice -> List.of(notice.id().toString()));
    }
}
