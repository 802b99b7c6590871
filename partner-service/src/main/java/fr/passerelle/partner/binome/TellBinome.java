package fr.passerelle.partner.binome;

import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

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
        shares(binome.beneficiaryId(), List.of(binome));
        announcer.announce(binome.assigned());
    }

    void ends(Binome binome, BinomeEvent.Ended ended) {
        shares(binome.beneficiaryId(), binomes.ofPerson(binome.beneficiaryId()));
        announcer.announce(ended);
    }

    /// @param told binômes of the person, and of another file of theirs
    void shares(UUID personId, List<Binome> told) {
        told.stream()
                .flatMap(binome -> binome.members().stream())
                .map(BinomeMember::organisationId)
                .distinct()
                .forEach(organisation -> shares(personId, organisation, told));
    }

    /// One in force links, and the last one that was gives its days of grace. A mistake gives none.
    private void shares(UUID personId, String organisationId, List<Binome> told) {
        var real = told.stream()
                .filter(binome -> binome.binds(organisationId) && !binome.wasMistaken())
                .toList();
        real.stream()
                .filter(binome -> binome.end().isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        binome -> links.link(personId, binome.departement(), organisationId, BINOME),
                        () -> ends(personId, organisationId, real));
    }

    private void ends(UUID personId, String organisationId, List<Binome> over) {
        over.stream()
                .flatMap(binome -> binome.end().stream())
                .map(BinomeEnd::on)
                .max(Comparator.naturalOrder())
                .ifPresentOrElse(
                        day -> links.end(personId, organisationId, BINOME, day),
                        () -> links.withdraw(personId, organisationId, BINOME));
    }
}
