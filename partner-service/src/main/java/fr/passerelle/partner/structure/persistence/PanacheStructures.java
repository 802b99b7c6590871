package fr.passerelle.partner.structure.persistence;

import fr.passerelle.partner.structure.ServedCommune;
import fr.passerelle.partner.structure.Structure;
import fr.passerelle.partner.structure.StructureType;
import fr.passerelle.partner.structure.Structures;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanacheStructures implements Structures, PanacheRepositoryBase<Structure, UUID> {
    private static final String SERVING = """
            select s.* from structure s
            where s.departement = :departement and s.structure_type = :type and exists (
              select 1 from structure_commune c
              where c.structure_id = s.id and c.commune_code = :code
                and c.served_from <= :day and (c.served_to is null or c.served_to >= :day))
            order by s.id""";
    private static final String ATTACHED = """
            select s.* from structure s
            where s.departement = :departement and s.structure_type = 'ESPACE_INSERTION' and s.id <> :id and exists (
              select 1 from structure_commune c where c.structure_id = s.id and c.commune_code = :code)""";

    @Override
    public Optional<Structure> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Structure> byExternalId(String departement, String externalId) {
        return find("departement = ?1 and sheet.externalId = ?2", departement, externalId)
                .firstResultOptional();
    }

    @Override
    public List<Structure> serving(String departement, String communeCode, StructureType type, LocalDate on) {
        return getSession()
                .createNativeQuery(SERVING, Structure.class)
                .setParameter("departement", departement)
                .setParameter("type", type.name())
                .setParameter("code", communeCode)
                .setParameter("day", on)
                .getResultList();
    }

    @Override
    public List<Structure> ofOrganisation(String departement, String organisationId) {
        return list("departement = ?1 and organisationId = ?2 order by id", departement, organisationId);
    }

    @Override
    public Optional<ServedCommune> attachedElsewhere(Structure structure) {
        if (structure.structureType() != StructureType.ESPACE_INSERTION) {
            return Optional.empty();
        }
        return structure.communes().stream()
                .filter(served -> others(structure, served).stream()
                        .flatMap(other -> other.communes().stream())
                        .anyMatch(served::meets))
                .findFirst();
    }

    private List<Structure> others(Structure structure, ServedCommune served) {
        return getSession()
                .createNativeQuery(ATTACHED, Structure.class)
                .setParameter("departement", structure.departement())
                .setParameter("id", structure.id())
                .setParameter("code", served.code())
                .getResultList();
    }

    @Override
    public void add(Structure structure) {
        persist(structure);
    }

    @Override
    public void flush() {
        getSession().flush();
    }
}
