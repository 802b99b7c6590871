package fr.passerelle.partner.binome;

import fr.passerelle.partner.person.PersonFixture;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import java.time.Instant;

/// Binômes in each of their states.
public final class BinomeFixture {
    public static final Instant ASSIGNED_AT = Instant.parse("2026-03-20T09:00:00Z");

    private BinomeFixture() {}

    /// Began ten days before it was assigned.
    public static Binome assigned() {
        return new Binome(
                Ids.next(),
                PersonFixture.opened(ASSIGNED_AT, true),
                new Binome.Assigning(
                        new BinomeMember("FRANCE-TRAVAIL", OrganisationType.FRANCE_TRAVAIL, "conseiller-17"),
                        new BinomeMember("DEPARTEMENT-92", OrganisationType.DEPARTEMENT, "referent-92"),
                        null,
                        LocalDates.on(ASSIGNED_AT).minusDays(10),
                        "agent-92",
                        ASSIGNED_AT));
    }

    public static BinomeEvent.Ended end(Binome binome) {
        return binome.end(
                LocalDates.on(ASSIGNED_AT), BinomeEndReason.SUPPORT_COMPLETED, "agent-92", ASSIGNED_AT.plusSeconds(60));
    }

    public static BinomeEvent.Ended givenWay(Binome binome) {
        return binome.giveWay("passerelle", ASSIGNED_AT.plusSeconds(60));
    }

    static Binome in(BinomeStatus status) {
        var binome = assigned();
        switch (status) {
            case IN_FORCE -> {}
            case ENDED -> end(binome);
        }
        return binome;
    }
}
