package fr.passerelle.reporting.rsaright.persistence;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.reporting.rsaright.OpenedRight;
import fr.passerelle.reporting.rsaright.OpenedRights;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SqlOpenedRights implements OpenedRights {
    private static final String ADD = """
            insert into opened_right (rsa_right_id, departement, month, commune_code, told_at, told_by)
            values (?, ?, ?, ?, ?, ?) on conflict (rsa_right_id) do nothing""";
    private static final String HELD = """
            select rsa_right_id, departement, month, commune_code, told_at, told_by
            from opened_right where rsa_right_id = ? for update""";
    private static final String REPLACE = """
            update opened_right set month = ?, commune_code = ?, told_at = ?, told_by = ? where rsa_right_id = ?""";
    private static final String COUNT_MORE = """
            insert into opened_right_count as counter (departement, month, commune_code, rights)
            values (?, ?, ?, ?) on conflict (departement, month, commune_code)
            do update set rights = counter.rights + excluded.rights""";
    private static final String COUNT_LESS = """
            update opened_right_count set rights = rights + ?
            where departement = ? and month = ? and commune_code = ?""";
    private static final String COUNTS = """
            select departement, month, commune_code, rights from opened_right_count
            where month between ? and ? and rights > 0""";

    private final Sql sql;

    SqlOpenedRights(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(OpenedRight right) {
        var row = right.cell().row();
        return sql.update(
                        ADD,
                        right.rsaRightId(),
                        row.departement(),
                        row.month().atDay(1),
                        right.cell().communeCode(),
                        right.toldAt(),
                        right.toldBy())
                == 1;
    }

    @Override
    public OpenedRight held(UUID rsaRightId) {
        return sql.first(HELD, SqlOpenedRights::right, rsaRightId).orElseThrow();
    }

    @Override
    public void replace(OpenedRight right) {
        sql.update(
                REPLACE,
                right.cell().row().month().atDay(1),
                right.cell().communeCode(),
                right.toldAt(),
                right.toldBy(),
                right.rsaRightId());
    }

    @Override
    public void count(Cell cell, int change) {
        var departement = cell.row().departement();
        var month = cell.row().month().atDay(1);
        if (change > 0) {
            sql.update(COUNT_MORE, departement, month, cell.communeCode(), change);
        } else {
            sql.update(COUNT_LESS, change, departement, month, cell.communeCode());
        }
    }

    @Override
    public Map<Cell, Long> counts(Months months) {
        return sql
                .all(
                        COUNTS,
                        row -> Map.entry(cell(row), row.getLong("rights")),
                        months.from().atDay(1),
                        months.to().atDay(1))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static OpenedRight right(ResultSet row) throws SQLException {
        return new OpenedRight(
                row.getObject("rsa_right_id", UUID.class),
                cell(row),
                row.getTimestamp("told_at").toInstant(),
                row.getObject("told_by", UUID.class));
    }

    private static Cell cell(ResultSet row) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        return Cell.of(row.getString("departement"), month, row.getString("commune_code"));
    }
}
