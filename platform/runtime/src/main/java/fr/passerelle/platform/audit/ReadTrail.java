package fr.passerelle.platform.audit;

import fr.passerelle.platform.access.AccessPurposes;
import fr.passerelle.platform.access.Caller;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.TreeSet;

/// What an audit row says of the current request: who, for which organisation, when, why, by which path.
@Singleton
class ReadTrail {
    /// For a pure read alone the commit does not wait for the disk: the row survives a killed service, and a power cut
    /// may lose the last half second.
    static final String MODE =
            "mode as (select case when ? then set_config('synchronous_commit', 'off', true) end as commit)";

    static final String COLUMNS =
            "(id, departement, person_id, at, actor, client, organisation, purpose, fields, path, trace_id, role)";
    static final String VALUES = "?::timestamptz, ?, ?, ?, ?, ?::text[], ?, ?, ?";

    private final Caller caller;
    private final AccessPurposes purposes;
    private final RoutingContext request;
    private final Clock clock;

    @Inject
    ReadTrail(Caller caller, AccessPurposes purposes, RoutingContext request, Clock clock) {
        this.caller = caller;
        this.purposes = purposes;
        this.request = request;
        this.clock = clock;
    }

    boolean isPureRead() {
        var method = request.request().method();
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    /// Fills the places of {@link #VALUES}.
    void bind(PreparedStatement statement, int first, Collection<String> fields) throws SQLException {
        var place = first;
        statement.setObject(place++, clock.instant().atOffset(ZoneOffset.UTC));
        statement.setString(place++, caller.subject());
        statement.setString(place++, caller.client());
        statement.setString(place++, caller.organisationId());
        statement.setString(place++, purposes.current());
        statement.setArray(place++, statement.getConnection().createArrayOf("text", fields.toArray()));
        statement.setString(place++, request.request().path());
        var span = Span.current().getSpanContext();
        statement.setString(place++, span.isValid() ? span.getTraceId() : null);
        statement.setString(place, String.join(" ", new TreeSet<>(caller.roles())));
    }
}
