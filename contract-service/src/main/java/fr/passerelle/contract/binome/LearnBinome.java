package fr.passerelle.contract.binome;

import fr.passerelle.platform.sight.PersonLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
            unlink(binome, member.organisationId(), byMistake ? null : endedOn);
        }
    }

    /// A mistake gives no days of grace; those of an earlier binôme of the organisation run on.
    private void unlink(KnownBinome binome, String organisationId, @Nullable LocalDate endedOn) {
        Optional.ofNullable(endedOn)
                .or(() -> binomes.lastDayOf(binome.personId(), organisationId))
                .ifPresentOrElse(
                        day -> links.end(binome.personId(), organisationId, BINOME, day),
                        () -> links.withdraw(binome.personId(), organisationId, BINOME));
    }

    private static List<KnownBinome.Member> members(KnownBinome binome) {
        return List.of(binome.conseillerEmploi(), binome.travailleurSocial());
    }
}
