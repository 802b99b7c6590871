package fr.passerelle.beneficiary.access;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Those whom their role lets read what was said of a person, at the Département, at the organisme référent or in the
/// binôme.
@ApplicationScoped
public class ReferentCircle {
    private static final String READ = "diagnostic:read-narrative";
    private static final String FOLLOWED = """
            select 1 from person_link
            where person_id = ? and organisation_id = ? and reason in (?, ?) and until is null limit 1""";

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
                                        FOLLOWED,
                                        row -> row.getInt(1),
                                        personId,
                                        caller.organisationId(),
                                        LinkReason.ORIENTATION,
                                        LinkReason.BINOME)
                                .isPresent());
    }
}
