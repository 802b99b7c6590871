package fr.passerelle.beneficiary.signal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a signal says in words, and of whom where nobody known was named.
public record SignalWords(
        @Nullable Described person, @Nullable String message) {

    /// Somebody as the sender knows them.
    public record Described(
            String lastName,
            String firstNames,
            @Nullable LocalDate birthDate,
            @Nullable String phone) {}
}
