package fr.passerelle.platform.web;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.web.SampleRequest.Colour;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A resource on which the common refusals are seen.
@Path("/v1/samples")
public class SampleResource {
    private final DataSource database;

    @Inject
    SampleResource(DataSource database) {
        this.database = database;
    }

    @POST
    @Path("echoes")
    @PermitAll
    public SampleRequest echo(@Valid SampleRequest request) {
        return request;
    }

    @POST
    @Path("uploads")
    @PermitAll
    @Consumes(MediaType.TEXT_PLAIN)
    public Map<String, Long> upload(InputStream body) throws IOException {
        return Map.of("bytes", body.transferTo(OutputStream.nullOutputStream()));
    }

    @GET
    @Path("by-id/{id}")
    @PermitAll
    public Map<String, UUID> byId(@PathParam("id") UUID id) {
        return Map.of("id", id);
    }

    @GET
    @Path("searches")
    @PermitAll
    public Map<String, String> search(
            @Nullable @QueryParam("on") LocalDate on,
            @Nullable @QueryParam("colour") Colour colour,
            @QueryParam("count") int count,
            @Nullable @QueryParam("name") String name) {
        return Map.of("found", on + "," + colour + "," + count + "," + name);
    }

    @GET
    @Path("reserved")
    @RolesAllowed("sample:read")
    public Map<String, String> reserved() {
        return Map.of("seen", "yes");
    }

    @GET
    @Path("closed")
    @PermitAll
    public Map<String, String> closed() {
        throw new Refusal(Refusal.Kind.CONFLICT, "sample-closed", Map.of("name", "É'{x}$1", "days", 3));
    }

    @GET
    @Path("unshared")
    @PermitAll
    public Map<String, String> unshared() {
        throw new Refusal(Refusal.Kind.NOT_FOUND, "not-found");
    }

    @GET
    @Path("broken")
    @PermitAll
    public Map<String, String> broken() {
        throw new IllegalStateException("secret: 1 85 05 78 006 084 36");
    }

    @GET
    @Path("overflowing")
    @PermitAll
    public Map<String, String> overflowing() {
        throw new StackOverflowError("secret");
    }

    @GET
    @Path("stored")
    @PermitAll
    public Map<String, Boolean> stored() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return Map.of("found", statement.execute("select 1"));
        }
    }
}
