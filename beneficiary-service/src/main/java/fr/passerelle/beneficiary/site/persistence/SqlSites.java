package fr.passerelle.beneficiary.site.persistence;

import fr.passerelle.beneficiary.site.Site;
import fr.passerelle.beneficiary.site.Sites;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SqlSites implements Sites {
    private static final String KEEP = """
            insert into site (departement, id, organisation_id, label, line, postal_code, commune_label, public_line,
                              described_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (departement, id) do update
            set organisation_id = excluded.organisation_id, label = excluded.label, line = excluded.line,
                postal_code = excluded.postal_code, commune_label = excluded.commune_label,
                public_line = excluded.public_line, described_at = excluded.described_at
            where site.described_at <= excluded.described_at""";

    private final Sql sql;

    SqlSites(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void keep(Site site) {
        sql.update(
                KEEP,
                site.departement(),
                site.id(),
                site.organisationId(),
                site.label(),
                site.location().line(),
                site.location().postalCode(),
                site.location().communeLabel(),
                site.publicLine(),
                site.describedAt());
    }

    @Override
    public Optional<Site> byId(UUID id) {
        return sql.first("select * from site where id = ?", SqlSites::site, id);
    }

    @Override
    public List<Site> ofOrganisation(String organisationId) {
        return sql.all("select * from site where organisation_id = ? order by id", SqlSites::site, organisationId);
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(
                row.getObject("id", UUID.class),
                row.getString("departement"),
                row.getString("organisation_id"),
                row.getString("label"),
                new Site.Location(row.getString("line"), row.getString("postal_code"), row.getString("commune_label")),
                row.getString("public_line"),
                row.getObject("described_at", OffsetDateTime.class).toInstant());
    }
}
