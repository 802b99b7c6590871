package fr.passerelle.platform.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import jakarta.transaction.Status;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The départements that the current work may see. Empty by default, which shows nothing.
///
/// Set before the transaction begins: for a request by the HTTP filter from the token, by a consumer from its
/// events, by a scheduled task for each row that it takes. Read when a connection is acquired, where it becomes the
/// setting `app.departements` that the row-level security policies compare; so one transaction has one scope.
public final class TenantScope {
    private static final ScopedValue<Set<String>> DEPARTEMENTS = ScopedValue.newInstance();
    private static final String OF_REQUEST = TenantScope.class.getName();
    private static final Pattern CODE = Pattern.compile("[0-9][0-9AB][0-9]?");

    private TenantScope() {}

    public static Set<String> current() {
        return DEPARTEMENTS.isBound() ? DEPARTEMENTS.get() : ofRequest();
    }

    public static <T> T within(Set<String> departements, Supplier<T> work) {
        return ScopedValue.where(DEPARTEMENTS, acceptable(departements)).call(work::get);
    }

    public static void within(Set<String> departements, Runnable work) {
        ScopedValue.where(DEPARTEMENTS, acceptable(departements)).run(work);
    }

    /// For the rest of the HTTP request, whatever thread it continues on: no call encloses a request's filters and its
    /// method, so the scope is kept in the request's own Vert.x context, and ends with it.
    static void enterRequest(Set<String> departements) {
        ContextLocals.put(OF_REQUEST, valid(departements));
    }

    private static Set<String> ofRequest() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(OF_REQUEST, Set.of()) : Set.of();
    }

    private static Set<String> acceptable(Set<String> departements) {
        if (!departements.equals(current())
                && Arc.container() != null
                && QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE) {
            throw new IllegalStateException(
                    "the scope of a transaction is fixed when it begins: open the scope first, then the transaction");
        }
        return valid(departements);
    }

    private static Set<String> valid(Set<String> departements) {
        for (var code : departements) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("not a code of département: " + code);
            }
        }
        return Set.copyOf(departements);
    }
}
