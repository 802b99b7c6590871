package fr.passerelle.reporting.message.persistence;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.reporting.message.Communes;
import fr.passerelle.reporting.message.LearnCommune;
import fr.passerelle.reporting.table.Cell;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

@ApplicationScoped
class SqlCommunes implements Communes {
    private static final String LEARN = """
            insert into person_commune (beneficiary_id, told_at, told_by, departement, commune_code)
            values (?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String BEFORE = """
            select commune_code from person_commune where beneficiary_id = ? and told_at <= ?
            order by told_at desc, told_by desc limit 1""";
    private static final String AFTER = """
            select commune_code from person_commune where beneficiary_id = ? and told_at > ?
            order by told_at, told_by limit 1""";

    private final Sql sql;

    SqlCommunes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void learn(LearnCommune.Command told) {
        sql.update(
                LEARN,
                told.beneficiaryId(),
                told.toldAt().truncatedTo(ChronoUnit.MICROS),
                told.toldBy(),
                told.departement(),
                told.communeCode());
    }

    @Override
    public String at(UUID beneficiaryId, Instant moment) {
        return sql.first(BEFORE, row -> row.getString(1), beneficiaryId, moment)
                .or(() -> sql.first(AFTER, row -> row.getString(1), beneficiaryId, moment))
                .orElse(Cell.UNKNOWN_COMMUNE);
    }
}
