package fr.passerelle.beneficiary.access;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/// Those whom their role lets read what was said of a person, at the Département, at the organisme référent or in the
/// binôme.
@ApplicationScoped
public class ReferentCircle {
    private static final String READ = "diagnostic:read-narrative";
    private static final String FOLLOWED = """
            select 1 from person_link circle
            where circle.person_id = %s and circle.organisation_id = %s
              and circle.reason in ('ORIENTATION', 'BINOME') and circle.until is null""";

    private final Caller caller;
    private final PersonSight sight;
    private final Sql sql;

    ReferentCircle(Caller caller, PersonSight sight, Sql sql) {
        this.caller = caller;
        this.sight = sight;
        this.sql = sql;
    }

    public boolean includesCaller(UUID personId) {
        return caller.may(READ)
                && (sight.seesWholeDepartement()
                        || sql.first(
                                        FOLLOWED.formatted("?", "?"),
                                        row -> row.getInt(1),
                                        personId,
                                        caller.organisationId())
                                .isPresent());
    }

    /// Condition beside that of [PersonSight], with whose values it takes those of [#parameters()].
    ///
    /// @param personColumn column of the query that holds the person's id
    public static String includesCallerOf(String personColumn) {
        return "(:readsWords and (:wholeDepartement or exists (" + FOLLOWED.formatted(personColumn, ":organisation")
                + ")))";
    }

    /// Values for the condition of [#includesCallerOf(String)].
    public Map<String, Object> parameters() {
        return Map.of("readsWords", caller.may(READ));
    }
}
