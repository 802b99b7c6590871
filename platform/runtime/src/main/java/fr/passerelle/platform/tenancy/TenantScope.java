package fr.passerelle.platform.tenancy;

import java.util.Set;
import java.util.function.Supplier;

/// The départements that the current work may see. Empty by default, which shows nothing.
///
/// Set once before the transaction begins: by the HTTP filter from the token, by a consumer from its events, by a
/// scheduled task for each row that it takes. Read when a connection is acquired, where it becomes the setting
/// `app.departements` that the row-level security policies compare.
public final class TenantScope {
    private static final ScopedValue<Set<String>> DEPARTEMENTS = ScopedValue.newInstance();

    private TenantScope() {}

    public static Set<String> current() {
        return DEPARTEMENTS.orElse(Set.of());
    }

    public static <T> T within(Set<String> departements, Supplier<T> work) {
        return ScopedValue.where(DEPARTEMENTS, Set.copyOf(departements)).call(work::get);
    }

    public static void within(Set<String> departements, Runnable work) {
        ScopedValue.where(DEPARTEMENTS, Set.copyOf(departements)).run(work);
    }
}
