package fr.passerelle.beneficiary.rupture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/// Something was told of a path: it is watched from that day on, and looked at soon.
@ApplicationScoped
public class WatchPath {
    private final Watches watches;

    WatchPath(Watches watches) {
        this.watches = watches;
    }

    /// @param on day of the fact
    @Transactional(Transactional.TxType.MANDATORY)
    public void told(UUID personId, String departement, LocalDate on) {
        watches.lookAt(personId, departement, on);
    }
}
