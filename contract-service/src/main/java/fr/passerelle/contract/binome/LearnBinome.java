package fr.passerelle.contract.binome;

import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

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
        for (var member : members(binome)) {
            links.link(binome.personId(), binome.departement(), member.organisationId(), BINOME);
        }
    }

    /// @param byMistake whether it was never in force
    @Transactional
    public void ended(KnownBinome binome, LocalDate endedOn, boolean byMistake) {
        if (byMistake) {
            binomes.mistake(binome, endedOn);
        } else {
            binomes.end(binome, endedOn);
        }
        for (var member : members(binome)) {
            links.end(binome.personId(), member.organisationId(), BINOME, endedOn);
        }
    }

    private static List<KnownBinome.Member> members(KnownBinome binome) {
        return List.of(binome.conseillerEmploi(), binome.travailleurSocial());
    }
}
