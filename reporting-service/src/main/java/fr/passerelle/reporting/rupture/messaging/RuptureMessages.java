package fr.passerelle.reporting.rupture.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the statistics read of broken paths.
final class RuptureMessages {
    private RuptureMessages() {}

    record Broken(
            UUID ruptureId,
            LocalDate brokenOn,
            String lastSign,
            @Nullable String communeCode) {
        Broken {
            requireNonNull(ruptureId, "ruptureId");
            requireNonNull(brokenOn, "brokenOn");
            requireNonNull(lastSign, "lastSign");
        }
    }

    record Resumed(UUID ruptureId, LocalDate resumedOn, String by) {
        Resumed {
            requireNonNull(ruptureId, "ruptureId");
            requireNonNull(resumedOn, "resumedOn");
            requireNonNull(by, "by");
        }
    }
}
