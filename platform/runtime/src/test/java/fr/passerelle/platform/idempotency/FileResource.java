package fr.passerelle.platform.idempotency;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.versioning.IfMatch;
import fr.passerelle.platform.versioning.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What a service's resource looks like: created, read, listed and changed.
@Path("/v1/sample-files")
public class FileResource {
    /// A creation named `slow` waits here, so that a second one comes while it is running.
    static final Semaphore STARTED = new Semaphore(0);

    static final Semaphore MAY_END = new Semaphore(0);

    private final DataSource database;
    private final Pages pages;

    @Inject
    FileResource(DataSource database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    public record FileRequest(@NotBlank String name) {}

    public record FileResponse(UUID id, String name, long version) implements Versioned {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed("sample:write")
    public RestResponse<FileResponse> create(@Valid FileRequest request) throws SQLException {
        var id = Ids.next();
        update("insert into sample (id, name) values (?, ?)", id, request.name());
        if (request.name().startsWith("slow")) {
            STARTED.release();
            MAY_END.acquireUninterruptibly();
        }
        if (request.name().startsWith("refused")) {
            throw new Refusal(Refusal.Kind.INVALID, "rule-broken");
        }
        var location = URI.create("/v1/sample-files/" + id);
        return RestResponse.ResponseBuilder.<FileResponse>created(location)
                .entity(new FileResponse(id, request.name(), 0))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("sample:read")
    public FileResponse one(@PathParam("id") UUID id) throws SQLException {
        return select("select * from sample where id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "not-found"));
    }

    @GET
    @RolesAllowed("sample:read")
    public Page<FileResponse> list(
            @Nullable @QueryParam("limit") Integer limit,
            @Nullable @QueryParam("cursor") String cursor,
            @Nullable @QueryParam("prefix") String prefix)
            throws SQLException {
        var request = pages.request("sample-files", limit, cursor);
        var after = request.isFirst() ? "" : request.after().getFirst();
        var rows = select(
                "select * from sample where name > ? and starts_with(name, ?) order by name limit ?",
                after,
                prefix == null ? "" : prefix,
                request.rows());
        return pages.page(request, rows, row -> List.of(row.name()));
    }

    @POST
    @Path("{id}/renaming")
    @RolesAllowed("sample:write")
    @Transactional
    public FileResponse rename(
            @PathParam("id") UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, @Valid FileRequest request)
            throws SQLException {
        var expected = IfMatch.version(ifMatch);
        IfMatch.check(expected, one(id).version());
        update("update sample set name = ?, version = version + 1 where id = ?", request.name(), id);
        return one(id);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            bind(statement, values).executeUpdate();
        }
    }

    private List<FileResponse> select(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql);
                var rows = bind(statement, values).executeQuery()) {
            var found = new ArrayList<FileResponse>();
            while (rows.next()) {
                found.add(read(rows));
            }
            return found;
        }
    }

    private static FileResponse read(ResultSet row) throws SQLException {
        return new FileResponse(row.getObject("id", UUID.class), row.getString("name"), row.getLong("version"));
    }

    private static PreparedStatement bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
