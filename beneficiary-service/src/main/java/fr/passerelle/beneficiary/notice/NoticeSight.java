package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.access.ReferentCircle;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Who may see a message: whoever shares its person, and what somebody is blamed for the référent's circle alone.
@ApplicationScoped
public class NoticeSight {
    private final PersonSight sight;
    private final ReferentCircle circle;

    NoticeSight(PersonSight sight, ReferentCircle circle) {
        this.sight = sight;
        this.circle = circle;
    }

    /// Condition for a query of the table notice under this alias; takes the values of [#parameters()].
    public static String sharedBy(String alias) {
        return PersonSight.sharedBy(alias + ".person_id") + " and (" + alias
                + ".content ->> 'template' <> 'BREACH_NOTICE' or "
                + ReferentCircle.includesCallerOf(alias + ".person_id") + ")";
    }

    public Map<String, Object> parameters() {
        var values = new HashMap<>(sight.parameters());
        values.putAll(circle.parameters());
        return values;
    }

    public void requirePerson(UUID personId) {
        sight.require(personId);
    }

    /// What the caller may not see does not exist for it.
    public void require(Notice notice) {
        requirePerson(notice.personId());
        if (notice.template().isForTheCircle() && !circle.includesCaller(notice.personId())) {
            throw HandOverNotice.unknown();
        }
    }
}
