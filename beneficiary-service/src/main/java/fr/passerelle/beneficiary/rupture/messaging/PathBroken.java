package fr.passerelle.beneficiary.rupture.messaging;

import fr.passerelle.beneficiary.rupture.RuptureEvent;
import fr.passerelle.beneficiary.rupture.SignKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `PathBroken` says.
record PathBroken(
        UUID beneficiaryId,
        UUID ruptureId,
        LocalDate brokenOn,
        SignKind lastSign,
        LocalDate lastSignOn,
        @Nullable String communeCode) {
    static PathBroken of(RuptureEvent.Broken event) {
        return new PathBroken(
                event.personId(),
                event.ruptureId(),
                event.brokenOn(),
                event.lastSign(),
                event.lastSignOn(),
                event.communeCode());
    }
}
