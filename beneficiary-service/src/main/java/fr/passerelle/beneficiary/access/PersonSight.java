package fr.passerelle.beneficiary.access;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/// Whether the caller's organisation shares a person. What it may not see does not exist for it: 404, not 403.
@ApplicationScoped
public class PersonSight {
    /// CNIL, décret 2019-341: the bodies that may read a NIR.
    private static final Set<String> NIR_READERS = Set.of("DEPARTEMENT", "CAF", "FRANCE_TRAVAIL");

    private final Caller caller;
    private final Session entities;
    private final Clock clock;
    private final BeneficiarySettings settings;

    PersonSight(Caller caller, Session entities, Clock clock, BeneficiarySettings settings) {
        this.caller = caller;
        this.entities = entities;
        this.clock = clock;
        this.settings = settings;
    }

    /// Condition for the projections of this service; takes the values of {@link #parameters()}.
    ///
    /// @param personColumn column of the query that holds the person's id, for example `n.person_id`
    public static String sharedBy(String personColumn) {
        return """
                (:wholeDepartement or exists (
                  select 1 from access_link link
                  where link.person_id = %s and link.organisation_id = :organisation
                    and (link.until is null or link.until >= :stillSeen)))""".formatted(personColumn);
    }

    /// Values for the condition of {@link #sharedBy(String)}.
    public Map<String, Object> parameters() {
        LocalDate stillSeen = LocalDates.today(clock).minus(settings.linkGrace());
        return Map.of(
                "wholeDepartement", seesWholeDepartement(),
                "organisation", caller.organisationId(),
                "stillSeen", stillSeen);
    }

    public void require(UUID personId) {
        var query = entities.createNativeQuery(
                        "select 1 from person p where p.id = :person and " + sharedBy("p.id"), Integer.class)
                .setParameter("person", personId);
        parameters().forEach(query::setParameter);
        if (query.getResultList().isEmpty()) {
            throw unknown();
        }
    }

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "beneficiary-unknown");
    }

    public boolean seesWholeDepartement() {
        return caller.isFrom("DEPARTEMENT");
    }

    public boolean mayReadNir() {
        return NIR_READERS.contains(caller.organisationType());
    }
}
