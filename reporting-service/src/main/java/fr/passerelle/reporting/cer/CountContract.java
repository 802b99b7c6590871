package fr.passerelle.reporting.cer;

import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Kind;
import fr.passerelle.reporting.tally.Tally;
import fr.passerelle.reporting.tally.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;

/// Counts a contract on its first day, and off the day after its last: how many are in force on any day is a sum.
@ApplicationScoped
public class CountContract {
    static final String STARTS = "cer-starts";
    static final String ENDS = "cer-ends";

    private final Tally tally;

    public CountContract(Tally tally) {
        this.tally = tally;
    }

    @Transactional
    public void handle(ContractInForce contract, Told told) {
        tally.place(STARTS, contract.cerId(), on(contract.startsOn(), contract), told);
        tally.place(ENDS, contract.cerId(), on(contract.endsOn().plusDays(1), contract), told);
    }

    private static Counter on(LocalDate day, ContractInForce contract) {
        var cell = Cell.of(contract.departement(), YearMonth.from(day), contract.communeCode());
        return new Counter(cell, Kind.of(day.getDayOfMonth()));
    }
}
