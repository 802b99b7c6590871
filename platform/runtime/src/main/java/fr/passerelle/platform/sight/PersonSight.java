package fr.passerelle.platform.sight;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Whether the caller's organisation shares a person. What it may not see does not exist for it: 404, not 403.
@ApplicationScoped
public class PersonSight {
    private static final String LINK = """
            select 1 from person_link link
            where link.person_id = %s and link.organisation_id = %s
              and (link.until is null or link.until >= %s)""";

    /// Files that are closed, for those alone who may read the archive.
    private static final String ARCHIVED = "select 1 from archived_person archived where archived.person_id = %s";

    private static final String READ_ARCHIVE = "archive:read";

    private final Caller caller;
    private final Sql sql;
    private final Clock clock;
    private final SightConfig config;

    @Inject
    PersonSight(Caller caller, Sql sql, Clock clock, SightConfig config) {
        this.caller = caller;
        this.sql = sql;
        this.clock = clock;
        this.config = config;
    }

    /// Condition for the projections of a service; takes the values of {@link #parameters()}.
    ///
    /// @param personColumn column of the query that holds the person's id, for example `n.person_id`
    public static String sharedBy(String personColumn) {
        return "((:wholeDepartement or exists (" + LINK.formatted(personColumn, ":organisation", ":stillSeen") + "))"
                + " and (:seesArchive or not exists (" + ARCHIVED.formatted(personColumn) + ")))";
    }

    /// Values for the condition of {@link #sharedBy(String)}.
    public Map<String, Object> parameters() {
        return Map.of(
                "wholeDepartement", seesWholeDepartement(),
                "organisation", caller.organisationId(),
                "stillSeen", stillSeen(),
                "seesArchive", caller.may(READ_ARCHIVE));
    }

    /// Asks whether the file is open, and for the link where not the whole département is seen: that the person is
    /// known, and in which département, the caller finds out by reading its own row, which the database protects.
    public void require(UUID personId) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        if (!caller.may(READ_ARCHIVE)) {
            conditions.add("not exists (" + ARCHIVED.formatted("?") + ")");
            values.add(personId);
        }
        if (!seesWholeDepartement()) {
            conditions.add("exists (" + LINK.formatted("?", "?", "?") + ")");
            values.addAll(List.of(personId, caller.organisationId(), stillSeen()));
        }
        if (!conditions.isEmpty()
                && sql.first("select 1 where " + String.join(" and ", conditions), _ -> true, values.toArray())
                        .isEmpty()) {
            throw unknown();
        }
    }

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "beneficiary-unknown");
    }

    public boolean seesWholeDepartement() {
        return caller.isFrom("DEPARTEMENT");
    }

    /// The last day of a link that is over and still gives sight.
    private LocalDate stillSeen() {
        return LocalDates.today(clock).minus(config.linkGrace());
    }
}
