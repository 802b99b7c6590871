package fr.passerelle.reporting.rsaright;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Months;
import java.util.Map;
import java.util.UUID;

/// The rights that were counted, and how many stand in each cell.
public interface OpenedRights {
    /// @return false where the right was counted before; it is then left as it is
    boolean add(OpenedRight right);

    /// A right that was counted, held until the end of the transaction.
    OpenedRight held(UUID rsaRightId);

    void replace(OpenedRight right);

    void count(Cell cell, int change);

    Map<Cell, Long> counts(Months months);
}
