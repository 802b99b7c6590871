package fr.passerelle.beneficiary.cafimport.persistence;

import fr.passerelle.beneficiary.cafhousehold.Move;
import fr.passerelle.beneficiary.cafimport.HouseholdMoves;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SqlHouseholdMoves implements HouseholdMoves {
    private final Sql sql;

    SqlHouseholdMoves(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Told> keep(List<Told> moves) {
        return moves.stream().filter(this::isNew).toList();
    }

    private boolean isNew(Told told) {
        return sql.update(
                        """
                        insert into household_move
                            (household_id, departement, direction, organisation_id, moved_on, caf_file_id)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""",
                        told.householdId(),
                        told.departement(),
                        told.move().direction(),
                        told.move().organisationId(),
                        told.move().on(),
                        told.fileId())
                == 1;
    }

    @Override
    public List<Kept> of(UUID householdId) {
        return sql.all(
                """
                select direction, organisation_id, moved_on from household_move
                where household_id = ? order by moved_on, direction""",
                row -> new Kept(
                        Move.Direction.valueOf(row.getString("direction")),
                        row.getString("organisation_id"),
                        row.getObject("moved_on", LocalDate.class)),
                householdId);
    }

    @Override
    public List<UUID> members(UUID householdId) {
        return sql.all(
                "select person_id from membership where household_id = ? and until is null",
                row -> row.getObject(1, UUID.class),
                householdId);
    }
}
