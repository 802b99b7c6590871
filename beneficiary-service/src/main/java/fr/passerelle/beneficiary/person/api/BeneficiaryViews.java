package fr.passerelle.beneficiary.person.api;

import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Lists of people as the caller's organisation may see them; each person shown leaves a row in the audit.
@ApplicationScoped
class BeneficiaryViews {
    private static final List<String> SHOWN = List.of("identity", "commune", "rsa-right-state");

    private final Session entities;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Pages pages;

    BeneficiaryViews(Session entities, PersonSight sight, ReadAudit audit, Pages pages) {
        this.entities = entities;
        this.sight = sight;
        this.audit = audit;
        this.pages = pages;
    }

    /// People in the order of their ids, which is that of their arrival.
    Page<BeneficiarySummary> page(PageRequest request, @Nullable String communeCode) {
        var condition = communeCode == null ? "" : " and h.commune_code = :commune";
        var start = request.isFirst() ? "" : " and p.id > :after";
        var sql = "select " + BeneficiarySummary.COLUMNS + " from " + BeneficiarySummary.TABLES + " where "
                + PersonSight.sharedBy("p.id") + " and p.merged_into is null" + condition + start
                + " order by p.id limit :rows";
        var query = entities.createNativeQuery(sql, Tuple.class).setParameter("rows", request.rows());
        if (communeCode != null) {
            query.setParameter("commune", communeCode);
        }
        if (!request.isFirst()) {
            query.setParameter("after", UUID.fromString(request.after().getFirst()));
        }
        sight.parameters().forEach(query::setParameter);
        var rows = query.getResultList().stream().map(BeneficiarySummary::of).toList();
        var page = pages.page(request, rows, row -> List.of(row.id().toString()));
        return new Page<>(shown(page.items()), page.next());
    }

    /// @param condition on `p`, with the places of the parameters
    /// @param order what to sort by
    List<BeneficiarySummary> matching(String condition, String order, Map<String, Object> parameters, int atMost) {
        var sql = "select " + BeneficiarySummary.COLUMNS + " from " + BeneficiarySummary.TABLES + " where " + condition
                + " and p.merged_into is null and " + PersonSight.sharedBy("p.id") + " order by " + order + " limit "
                + atMost;
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        sight.parameters().forEach(query::setParameter);
        return shown(query.getResultList().stream().map(BeneficiarySummary::of).toList());
    }

    private List<BeneficiarySummary> shown(List<BeneficiarySummary> people) {
        if (!people.isEmpty()) {
            audit.shown(
                    people.stream()
                            .map(one -> new ReadAudit.Shown(one.id(), one.departement()))
                            .toList(),
                    SHOWN);
        }
        return people;
    }
}
