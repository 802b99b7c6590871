package fr.passerelle.contract.binome.persistence;

import fr.passerelle.contract.binome.Binomes;
import fr.passerelle.contract.binome.KnownBinome;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlBinomes implements Binomes {
    private static final String INSERT = """
            insert into binome as known (departement, id, person_id, conseiller_organisation_id, conseiller_type,
              conseiller_id, social_organisation_id, social_type, social_id, starts_on, ended_on, mistaken)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (departement, id)""";
    private static final String ADD = INSERT + " do nothing";
    private static final String END =
            INSERT + " do update set ended_on = excluded.ended_on, mistaken = excluded.mistaken";
    private static final String OF = """
            select * from binome where person_id = ? and starts_on <= ? and (ended_on is null or ended_on >= ?)
              and not mistaken
            order by starts_on desc, id desc limit 1""";
    private static final String BETWEEN = """
            select * from binome
            where id = ?
              or (person_id = ? and starts_on <= ? and (ended_on is null or ended_on >= ?) and not mistaken)""";
    private static final String BOUND_NOW = """
            select 1 from binome
            where person_id = ? and ? in (conseiller_organisation_id, social_organisation_id) and ended_on is null
            limit 1""";
    private static final String ALL_OF = "select * from binome where person_id = ? order by id";
    private static final String LAST_DAY = """
            select max(ended_on) from binome
            where person_id = ? and ? in (conseiller_organisation_id, social_organisation_id) and not mistaken
            having max(ended_on) is not null""";

    private final Sql sql;

    SqlBinomes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(KnownBinome binome) {
        return insert(ADD, binome, null, false) > 0;
    }

    @Override
    public void end(KnownBinome binome, LocalDate endedOn) {
        insert(END, binome, endedOn, false);
    }

    @Override
    public void mistake(KnownBinome binome, LocalDate endedOn) {
        insert(END, binome, endedOn, true);
    }

    @Override
    public Optional<KnownBinome> of(UUID personId, LocalDate on) {
        return sql.first(OF, SqlBinomes::binome, personId, on, on);
    }

    @Override
    public boolean isBoundNow(UUID personId, String organisationId) {
        return sql.first(BOUND_NOW, _ -> true, personId, organisationId).isPresent();
    }

    @Override
    public List<KnownBinome> allOf(UUID personId) {
        return sql.all(ALL_OF, SqlBinomes::binome, personId);
    }

    @Override
    public Optional<LocalDate> lastDayOf(UUID personId, String organisationId) {
        return sql.first(LAST_DAY, row -> row.getObject(1, LocalDate.class), personId, organisationId);
    }

    @Override
    public List<KnownBinome> between(UUID personId, LocalDate from, LocalDate to, @Nullable UUID named) {
        return sql.all(BETWEEN, SqlBinomes::binome, named, personId, to, from);
    }

    private int insert(String statement, KnownBinome one, @Nullable LocalDate endedOn, boolean mistaken) {
        var conseiller = one.conseillerEmploi();
        var social = one.travailleurSocial();
        return sql.update(
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
                endedOn,
                mistaken);
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
