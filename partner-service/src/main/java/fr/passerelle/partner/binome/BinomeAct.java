package fr.passerelle.partner.binome;

import java.util.Locale;

/// What can be done with a binôme, and the state that it leads to.
public enum BinomeAct {
    END(BinomeStatus.ENDED);

    private final BinomeStatus target;

    BinomeAct(BinomeStatus target) {
        this.target = target;
    }

    BinomeStatus target() {
        return target;
    }

    /// As in the address of the act and in the problem that refuses it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
