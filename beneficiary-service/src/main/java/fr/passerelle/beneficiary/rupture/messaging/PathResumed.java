package fr.passerelle.beneficiary.rupture.messaging;

import fr.passerelle.beneficiary.rupture.RuptureEvent;
import fr.passerelle.beneficiary.rupture.SignKind;
import java.time.LocalDate;
import java.util.UUID;

/// What `PathResumed` says.
record PathResumed(UUID beneficiaryId, UUID ruptureId, LocalDate resumedOn, SignKind by) {
    static PathResumed of(RuptureEvent.Resumed event) {
        return new PathResumed(event.personId(), event.ruptureId(), event.resumedOn(), event.by());
    }
}
