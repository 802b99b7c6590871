package fr.passerelle.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One field of each kind that a request may carry.
public record SampleRequest(
        @NotBlank String name,
        @PositiveOrZero int count,
        boolean active,
        @Nullable BigDecimal amount,
        @Nullable LocalDate bornOn,
        @Nullable Instant seenAt,
        @Nullable YearMonth month,
        @Nullable UUID reference,
        @Nullable Colour colour,
        @Nullable List<@Valid Part> parts) {

    public enum Colour {
        BLUE,
        GREEN
    }

    public record Part(@NotBlank String code) {}
}
