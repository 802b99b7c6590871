package fr.passerelle.platform.audit;

import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Who read in this service what is of a person: each service gives it the path of its chief collection.
public abstract class PersonAccessResource {
    private final String list;
    private final ReadAccesses accesses;
    private final Pages pages;

    /// @param list name of the list, which its cursors carry
    protected PersonAccessResource(String list, ReadAccesses accesses, Pages pages) {
        this.list = list;
        this.accesses = accesses;
        this.pages = pages;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("access:read")
    @Operation(
            operationId = "listAccesses",
            summary = "Qui a consulté dans ce service ce qui concerne une personne, quand et pourquoi",
            description = "Pour le délégué à la protection des données (RGPD, art. 15 et 39).")
    public Page<ReadAccess> list(
            @NotNull @QueryParam("beneficiaryId") UUID beneficiaryId,
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return accesses.page(beneficiaryId, pages.request(list, limit, cursor));
    }
}
