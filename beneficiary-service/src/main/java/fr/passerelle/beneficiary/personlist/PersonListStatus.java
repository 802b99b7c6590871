package fr.passerelle.beneficiary.personlist;

import java.util.EnumSet;
import java.util.Set;

/// How far a list is; the only place that allows or refuses an act.
public enum PersonListStatus {
    /// its columns are known, not what they mean
    RECEIVED,
    /// each line says what would happen
    MAPPED,
    /// being registered
    CONFIRMED,
    APPLIED,
    WITHDRAWN,
    /// nobody confirmed it in time
    EXPIRED;

    boolean allows(PersonListAct act) {
        return acts().contains(act);
    }

    private Set<PersonListAct> acts() {
        return switch (this) {
            case RECEIVED -> Set.of(PersonListAct.MAPPING, PersonListAct.WITHDRAWAL);
            case MAPPED -> EnumSet.allOf(PersonListAct.class);
            case APPLIED -> Set.of(PersonListAct.WITHDRAWAL);
            case CONFIRMED, WITHDRAWN, EXPIRED -> Set.of();
        };
    }
}
