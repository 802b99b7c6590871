package fr.passerelle.contract.binome;

import fr.passerelle.platform.merge.PersonsMoved;
import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/// Keeps a binôme, and shares the person with both organisations for as long as it lasts.
@ApplicationScoped
public class LearnBinome {
    private static final String BINOME = "BINOME";

    private final Binomes binomes;
    private final PersonLinks links;

    LearnBinome(Binomes binomes, PersonLinks links) {
        this.binomes = binomes;
        this.links = links;
    }

    @Transactional
    public void assigned(KnownBinome binome) {
        if (!binomes.add(binome)) {
            return; // told before, and maybe over since
        }
        shares(binome);
    }

    /// @param byMistake whether it was never in force
    @Transactional
    public void ended(KnownBinome binome, LocalDate endedOn, boolean byMistake) {
        if (byMistake) {
            binomes.mistake(binome, endedOn);
        } else {
            binomes.end(binome, endedOn);
        }
        shares(binome);
    }

    /// Sight moved with the person as it was, and what was told since moved nothing of it.
    void moved(@Observes PersonsMoved moved) {
        binomes.allOf(moved.from()).forEach(this::shares);
        binomes.allOf(moved.to()).forEach(this::shares);
    }

    private void shares(KnownBinome binome) {
        for (var member : binome.members()) {
            shares(binome.personId(), binome.departement(), member.organisationId());
        }
    }

    /// One in force links, be it another one than was told of: two files of a person had one each. The last one
    /// that was gives its days of grace, and a mistake none.
    private void shares(UUID personId, String departement, String organisationId) {
        if (binomes.isBoundNow(personId, organisationId)) {
            links.link(personId, departement, organisationId, BINOME);
            return;
        }
        binomes.lastDayOf(personId, organisationId)
                .ifPresentOrElse(
                        day -> links.end(personId, organisationId, BINOME, day),
                        () -> links.withdraw(personId, organisationId, BINOME));
    }
}
