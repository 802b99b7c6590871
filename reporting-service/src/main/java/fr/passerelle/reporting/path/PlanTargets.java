package fr.passerelle.reporting.path;

import fr.passerelle.platform.parameters.Parameters;
import fr.passerelle.reporting.table.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Within how many days the plan of a département wants the first steps of a path; where it says nothing, the law does.
@ApplicationScoped
public class PlanTargets {
    public static final String ORIENTATION = "orientation-target-days";
    public static final String CONTRACT = "contract-target-days";

    private final Parameters parameters;

    public PlanTargets(Parameters parameters) {
        this.parameters = parameters;
    }

    /// The target of each département and month, in force on the last day of the month; each is read once.
    public ToIntFunction<Row> of(String code) {
        Map<Row, Integer> known = new HashMap<>();
        return row -> known.computeIfAbsent(row, asked -> days(code, asked));
    }

    private int days(String code, Row row) {
        return (int) parameters.number(code, row.departement(), row.month().atEndOfMonth());
    }
}
