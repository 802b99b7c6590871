package fr.passerelle.contract.orientation;

import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// Keeps a decision, shares the person with the new organisme référent and ends the share of the one before.
@ApplicationScoped
public class LearnOrientation {
    static final String ORIENTATION = "ORIENTATION";

    private final Orientations orientations;
    private final PersonLinks links;

    LearnOrientation(Orientations orientations, PersonLinks links) {
        this.orientations = orientations;
        this.links = links;
    }

    /// @param previousOrganisationId organisme référent until the day before
    @Transactional
    public void handle(KnownOrientation decided, @Nullable String previousOrganisationId) {
        orientations.add(decided);
        if (previousOrganisationId != null && !previousOrganisationId.equals(decided.organisationId())) {
            links.end(
                    decided.personId(),
                    previousOrganisationId,
                    ORIENTATION,
                    decided.startsOn().minusDays(1));
        }
        links.link(decided.personId(), decided.departement(), decided.organisationId(), ORIENTATION);
    }
}
