package fr.passerelle.contract.cer;

import fr.passerelle.contract.binome.KnownBinome;
import fr.passerelle.contract.binome.Writers;
import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.CerType;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds a contract for whoever shares its person; for the others it does not exist.
@ApplicationScoped
public class LoadCer {
    private final Cers cers;
    private final PersonSight sight;
    private final Writers writers;
    private final Clock clock;

    LoadCer(Cers cers, PersonSight sight, Writers writers, Clock clock) {
        this.cers = cers;
        this.sight = sight;
        this.writers = writers;
        this.clock = clock;
    }

    public Cer shared(UUID id) {
        var cer = cers.byId(id).orElseThrow(CerRefused::unknown);
        try {
            sight.require(cer.origin().personId());
        } catch (Refusal _) { // the same answer as for a contract that is not there
            throw CerRefused.unknown();
        }
        return cer;
    }

    public List<Amendment> amendmentsOf(Cer cer) {
        return cers.amendmentsOf(cer.id());
    }

    /// @param version the one that the caller has read
    Cer toDecide(UUID id, long version) {
        var cer = shared(id);
        IfMatch.check(version, cer.version());
        return cer;
    }

    Cer toWrite(UUID id, long version, Author by) {
        var cer = toDecide(id, version);
        requireWriter(cer, by);
        return cer;
    }

    /// For a copy: the contract itself stays as it is.
    Cer toCopy(UUID id, Author by) {
        var cer = shared(id);
        requireWriter(cer, by);
        return cer;
    }

    /// Whoever writes it reads what stands in it.
    public boolean isWriter(Cer cer, Author by) {
        return writers.include(by, cer.origin().referentOrganisationId(), binomeOf(cer));
    }

    /// The two who act together in it now: it names them, or was open when they began and they take it over. What was
    /// over before is not theirs.
    public Optional<KnownBinome> binomeOf(Cer cer) {
        var origin = cer.origin();
        return writers.binomeFor(origin.personId(), cer.type(), LocalDates.today(clock))
                .filter(two -> two.id().equals(origin.binomeId()) || wasOpenOn(cer, two.startsOn()));
    }

    /// Whether the account is that of one of those who acted together in it since it was drafted.
    boolean wasOfBinome(Cer cer, String subject, LocalDate today) {
        var origin = cer.origin();
        return cer.type() == CerType.ACCOMPAGNEMENT_GLOBAL
                && writers.acted(subject, origin.personId(), origin.draftedOn(), today, origin.binomeId());
    }

    private static boolean wasOpenOn(Cer cer, LocalDate day) {
        return switch (cer.statusOn(day)) {
            case DRAFT, SIGNED, AWAITING_VALIDATION, VALIDATED, IN_FORCE -> true;
            case ENDED -> false;
            case REJECTED, CANCELLED ->
                cer.decision().filter(one -> !one.on().isBefore(day)).isPresent();
        };
    }

    private void requireWriter(Cer cer, Author by) {
        if (!isWriter(cer, by)) {
            throw CerRefused.notItsOrganisation();
        }
    }
}
