package fr.passerelle.contract.cer;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Finds a contract for whoever shares its person; for the others it does not exist.
@ApplicationScoped
public class LoadCer {
    private final Cers cers;
    private final PersonSight sight;

    LoadCer(Cers cers, PersonSight sight) {
        this.cers = cers;
        this.sight = sight;
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

    private static void requireWriter(Cer cer, Author by) {
        if (!by.writesFor(cer.origin().organisationId())) {
            throw CerRefused.notItsOrganisation();
        }
    }
}
