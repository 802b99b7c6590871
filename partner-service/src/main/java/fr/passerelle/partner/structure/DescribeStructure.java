package fr.passerelle.partner.structure;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A structure enters the directory, or is described anew.
@ApplicationScoped
public class DescribeStructure {
    private final CheckStructure check;
    private final Structures structures;

    DescribeStructure(CheckStructure check, Structures structures) {
        this.check = check;
        this.structures = structures;
    }

    /// What is told of a structure.
    public record Description(
            String departement,
            Sheet sheet,
            String organisationId,
            OrganisationType organisationType,
            StructureType structureType,
            List<ServedCommune> communes) {
        public Description {
            communes = List.copyOf(communes);
        }
    }

    @Transactional
    public Structure register(Description told) {
        check.check(told);
        var externalId = told.sheet().externalId();
        if (structures.byExternalId(told.departement(), externalId).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "structure-known", Map.of("id", externalId));
        }
        var structure = new Structure(Ids.next(), told);
        refuseSecondEspaceInsertion(structure);
        structures.add(structure);
        structures.flush();
        return structure;
    }

    /// @param version the one that the caller saw
    @Transactional
    public Structure change(UUID id, long version, Description told) {
        var structure = structures.byId(id).orElseThrow(DescribeStructure::unknown);
        IfMatch.check(version, structure.version());
        check.check(told);
        if (!told.sheet().externalId().equals(structure.sheet().externalId())) {
            throw new Refusal(Refusal.Kind.INVALID, "structure-id-fixed");
        }
        refuseSecondEspaceInsertion(new Structure(id, told));
        structure.describe(told);
        structures.flush();
        return structure;
    }

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "structure-unknown");
    }

    private void refuseSecondEspaceInsertion(Structure structure) {
        structures.attachedElsewhere(structure).ifPresent(served -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "commune-already-attached", Map.of("commune", served.code()));
        });
    }
}
