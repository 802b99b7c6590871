package fr.passerelle.platform.tenancy;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAccess;
import fr.passerelle.platform.audit.ReadAccesses;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads as a service reads: through the pool, audited, within the scope of the token.
@Path("/v1/notes")
public class NoteResource {
    private final Notes notes;
    private final ReadAudit audit;
    private final ReadAccesses accesses;
    private final Caller caller;

    @Inject
    NoteResource(Notes notes, ReadAudit audit, ReadAccesses accesses, Caller caller) {
        this.notes = notes;
        this.audit = audit;
        this.accesses = accesses;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed("note:read")
    public List<Notes.Note> list(@QueryParam("body") String body) {
        var found = notes.withBody(body);
        audit.shown(
                found.stream()
                        .map(note -> new ReadAudit.Shown(note.id(), note.departement()))
                        .toList(),
                List.of("body"));
        return found;
    }

    @GET
    @Path("in-one-statement")
    @RolesAllowed("note:read")
    public List<UUID> inOneStatement(@QueryParam("body") String body) {
        return audit.read(
                new ReadAudit.Query<>(
                        "select id as person_id, departement from note where body = ? order by id desc",
                        List.of(body),
                        row -> row.getObject("person_id", UUID.class)),
                List.of("id"));
    }

    @GET
    @Path("me")
    @RolesAllowed("note:read")
    public Map<String, Object> me() {
        return Map.of(
                "subject", caller.subject(),
                "client", caller.client(),
                "organisation", caller.organisationId(),
                "departements", caller.departements(),
                "roles", caller.roles(),
                "permissions", caller.permissions(),
                "fromDepartement", caller.isFrom("DEPARTEMENT"));
    }

    @GET
    @Path("{id}/accesses")
    @RolesAllowed("note:audit")
    public Page<ReadAccess> accesses(
            @PathParam("id") UUID id, @QueryParam("after") @Nullable UUID after, @QueryParam("size") int size) {
        return accesses.of(id, after, size);
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Path("{departement}")
    @RolesAllowed("note:write")
    public UUID add(@PathParam("departement") String departement, String body) {
        return notes.add(departement, body);
    }
}
