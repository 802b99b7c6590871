package fr.passerelle.contract.binome.persistence;

import fr.passerelle.contract.binome.Binomes;
import fr.passerelle.contract.binome.KnownBinome;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBinomes implements Binomes {
    private static final String INSERT = """
            insert into binome as known (departement, id, person_id, conseiller_organisation_id, conseiller_type,
              conseiller_id, social_organisation_id, social_type, social_id, starts_on, ended_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (departement, id)""";
    private static final String ADD = INSERT + " do nothing";
    private static final String END = INSERT + " do update set ended_on = excluded.ended_on";
    private static final String OF = """
            select * from binome where person_id = ? and starts_on <= ? and (ended_on is null or ended_on >= ?)
            order by starts_on desc, id desc limit 1""";

    private final Sql sql;

    SqlBinomes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(KnownBinome binome) {
        insert(ADD, binome, null);
    }

    @Override
    public void end(KnownBinome binome, LocalDate endedOn) {
        insert(END, binome, endedOn);
    }

    @Override
    public void remove(KnownBinome binome) {
        sql.update("delete from binome where departement = ? and id = ?", binome.departement(), binome.id());
    }

    @Override
    public Optional<KnownBinome> of(UUID personId, LocalDate on) {
        return sql.first(OF, SqlBinomes::binome, personId, on, on);
    }

    private void insert(String statement, KnownBinome one, @Nullable LocalDate endedOn) {
        var conseiller = one.conseillerEmploi();
        var social = one.travailleurSocial();
        sql.update(
                statement,
                one.departement(),
                one.id(),
                one.personId(),
                conseiller.organisationId(),
                conseiller.organisationType(),
                conseiller.professionalId(),
                social.organisationId(),
                social.organisationType(),
                social.professionalId(),
                one.startsOn(),
                endedOn);
    }

    private static KnownBinome binome(ResultSet row) throws SQLException {
        return new KnownBinome(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("departement"),
                member(row, "conseiller"),
                member(row, "social"),
                row.getObject("starts_on", LocalDate.class));
    }

    private static KnownBinome.Member member(ResultSet row, String role) throws SQLException {
        return new KnownBinome.Member(
                row.getString(role + "_organisation_id"), row.getString(role + "_type"), row.getString(role + "_id"));
    }
}
