package fr.passerelle.partner.binome;

import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Announces a fact of a binôme, and lets both organisations see the person for as long as it lasts.
@ApplicationScoped
class TellBinome {
    private static final String BINOME = "BINOME";

    private final Binomes binomes;
    private final BinomeAnnouncer announcer;
    private final PersonLinks links;

    TellBinome(Binomes binomes, BinomeAnnouncer announcer, PersonLinks links) {
        this.binomes = binomes;
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
            unlink(binome, member.organisationId(), ended);
        }
        announcer.announce(ended);
    }

    /// A mistake gives no days of grace; those of an earlier binôme of the organisation run on.
    private void unlink(Binome binome, String organisationId, BinomeEvent.Ended ended) {
        var wasMistaken = ended.reason() == BinomeEndReason.RECORDED_BY_MISTAKE;
        var lastDay = wasMistaken ? earlierEnd(binome, organisationId) : Optional.of(ended.endedOn());
        lastDay.ifPresentOrElse(
                day -> links.end(binome.beneficiaryId(), organisationId, BINOME, day),
                () -> links.withdraw(binome.beneficiaryId(), organisationId, BINOME));
    }

    private Optional<LocalDate> earlierEnd(Binome binome, String organisationId) {
        return binomes.othersOf(binome).stream()
                .filter(other -> other.binds(organisationId))
                .flatMap(other -> other.end().stream())
                .filter(end -> end.reason() != BinomeEndReason.RECORDED_BY_MISTAKE)
                .map(BinomeEnd::on)
                .max(Comparator.naturalOrder());
    }

    private static List<BinomeMember> members(Binome binome) {
        return List.of(binome.conseillerEmploi(), binome.travailleurSocial());
    }
}
