package fr.passerelle.partner.binome;

import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Announces a fact of a binôme, and lets both organisations see the person for as long as it lasts.
@ApplicationScoped
class TellBinome {
    private static final String BINOME = "BINOME";

    private final BinomeAnnouncer announcer;
    private final PersonLinks links;

    TellBinome(BinomeAnnouncer announcer, PersonLinks links) {
        this.announcer = announcer;
        this.links = links;
    }

    void begins(Binome binome) {
        for (var member : members(binome)) {
            links.link(binome.beneficiaryId(), binome.departement(), member.organisationId(), BINOME);
        }
        announcer.announce(binome.assigned());
    }

    void ends(Binome binome, BinomeEvent.Ended ended) {
        for (var member : members(binome)) {
            links.end(binome.beneficiaryId(), member.organisationId(), BINOME, ended.endedOn());
        }
        announcer.announce(ended);
    }

    private static List<BinomeMember> members(Binome binome) {
        return List.of(binome.conseillerEmploi(), binome.travailleurSocial());
    }
}
