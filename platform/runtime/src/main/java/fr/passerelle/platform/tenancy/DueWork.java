package fr.passerelle.platform.tenancy;

import fr.passerelle.platform.sql.PassingFailure;
import java.util.Collection;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Work that time makes due, in each département for itself: what fails in one stays due there, and holds nobody up
/// elsewhere. What a failure says is not logged, for a message of the database may quote a person.
public final class DueWork {
    private static final Logger LOG = Logger.getLogger(DueWork.class);

    private DueWork() {}

    /// @param what in the words of the log, for example `notices`
    /// @param departements where something is due, asked for outside of any département
    /// @param next takes one piece in a transaction of its own, within one département; false where nothing is left
    public static void takeAll(String what, Supplier<? extends Collection<String>> departements, BooleanSupplier next) {
        try {
            departements.get().forEach(departement -> takeAllOf(what, departement, next));
        } catch (RuntimeException e) { // the database is away: the next turn takes what is due
            LOG.warnf("%s could not be looked at now: %s", what, PassingFailure.kind(e));
        }
    }

    private static void takeAllOf(String what, String departement, BooleanSupplier next) {
        try {
            TenantScope.within(Set.of(departement), () -> {
                while (next.getAsBoolean()) {
                    // each piece in its own transaction: one that fails undoes none of those before it
                }
            });
        } catch (RuntimeException e) { // whatever it is: the other départements go on
            LOG.warnf("%s of département %s stay due: %s", what, departement, PassingFailure.kind(e));
        }
    }
}
