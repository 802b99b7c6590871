package fr.passerelle.partner.binome;

import fr.passerelle.platform.merge.PersonsMoved;
import fr.passerelle.platform.person.PersonAliases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.stream.Stream;

/// One person has one binôme: of two files that become one, that of the file which goes on holds, and the other
/// one ends for everybody. It stays so when the two turn out to be two people after all: who follows whom is
/// formed anew.
@ApplicationScoped
class FollowMerge {
    /// In the place of a professional's account.
    private static final String BY_THE_MERGE = "passerelle";

    private final Binomes binomes;
    private final TellBinome tell;
    private final PersonAliases aliases;
    private final Clock clock;

    FollowMerge(Binomes binomes, TellBinome tell, PersonAliases aliases, Clock clock) {
        this.binomes = binomes;
        this.tell = tell;
        this.aliases = aliases;
        this.clock = clock;
    }

    void moved(@Observes PersonsMoved moved) {
        var from = binomes.ofPerson(moved.from());
        var to = binomes.ofPerson(moved.to());
        if (!aliases.survivorOf(moved.from()).equals(moved.to())) {
            tell.shares(moved.from(), from);
            tell.shares(moved.to(), to);
            return;
        }
        from.stream().filter(binome -> binome.status() == BinomeStatus.IN_FORCE).forEach(this::giveWay);
        // sight of the file that yields was moved
        tell.shares(moved.to(), Stream.concat(to.stream(), from.stream()).toList());
    }

    /// What could not stand beside another one was left with the file that yields.
    private void giveWay(Binome binome) {
        var ended = binome.giveWay(BY_THE_MERGE, clock.instant());
        binomes.flush();
        tell.ends(binome, ended);
    }
}
