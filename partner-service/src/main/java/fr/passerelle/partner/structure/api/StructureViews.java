package fr.passerelle.partner.structure.api;

import fr.passerelle.partner.structure.DescribeStructure;
import fr.passerelle.partner.structure.Structure;
import fr.passerelle.partner.structure.StructureType;
import fr.passerelle.partner.structure.Structures;
import fr.passerelle.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The directory as it is searched.
@ApplicationScoped
class StructureViews {
    private static final String SEARCH = """
            select s.* from structure s
            where s.id > :after
              and (cast(:type as text) is null or s.structure_type = :type)
              and (cast(:organisation as text) is null or s.organisation_id = :organisation)
              and (cast(:code as text) is null or exists (
                select 1 from structure_commune c
                where c.structure_id = s.id and c.commune_code = :code
                  and c.served_from <= :day and (c.served_to is null or c.served_to >= :day)))
            order by s.id limit :rows""";

    private final Session session;
    private final Structures structures;

    StructureViews(Session session, Structures structures) {
        this.session = session;
        this.structures = structures;
    }

    record Search(
            @Nullable String communeCode,
            @Nullable StructureType type,
            @Nullable String organisationId,
            LocalDate on) {}

    @Transactional
    List<StructureResponse> search(Search search, PageRequest page) {
        var type = search.type() == null ? null : search.type().name();
        return session
                .createNativeQuery(SEARCH, Structure.class)
                .setParameter("after", page.afterId())
                .setParameter("type", type, String.class)
                .setParameter("organisation", search.organisationId(), String.class)
                .setParameter("code", search.communeCode(), String.class)
                .setParameter("day", search.on())
                .setParameter("rows", page.rows())
                .getResultList()
                .stream()
                .map(StructureResponse::of)
                .toList();
    }

    @Transactional
    StructureResponse one(UUID id) {
        return StructureResponse.of(structures.byId(id).orElseThrow(DescribeStructure::unknown));
    }
}
