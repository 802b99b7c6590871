package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.right.RightStateReason;
import fr.passerelle.beneficiary.right.RightTimeline;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.platform.clock.LocalDates;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A right over the days, as it was known at a moment.
@Schema(
        name = "RsaRightHistory",
        description = "Un droit au fil des jours, tel qu'il était connu à un moment. Le montant n'est montré qu'au "
                + "Département et à la Caf.")
public record RightHistoryResponse(
        UUID rsaRightId,
        UUID householdId,
        String departement,

        @Schema(description = "Moment où l'on se place : ce qui a été su plus tard n'y est pas")
        Instant knownAt,

        @Nullable @Schema(description = "Jour demandé ; absent si toute l'histoire est demandée")
        LocalDate on,

        @Schema(description = "« full », ou « partial » sans les montants")
        String view,

        List<Period> periods,

        @Schema(description = "Qui était du foyer, dans quel rôle, soumis ou non aux droits et devoirs")
        List<Place> members) {

    @Schema(name = "RsaRightPeriod", description = "Ce qui vaut entre deux jours")
    public record Period(
            @Schema(description = "Premier jour") LocalDate from,

            @Nullable @Schema(description = "Premier jour où cela ne vaut plus ; absent si cela dure")
            LocalDate until,

            RsaRightState state,
            @Schema(description = "ETATDOSRSA de la Caf") String cafState,
            List<RightStateReason> reasons,
            @Nullable LocalDate openedOn,
            @Nullable BigDecimal amount,
            @Nullable String nature,
            boolean majore,
            @Schema(description = "Depuis quand on le sait") Instant knownFrom) {
        static Period of(RightTimeline.Period period, boolean withAmount) {
            var version = period.version();
            var opening = version.opening();
            return new Period(
                    period.from(),
                    period.until(),
                    version.state(),
                    version.state().cafCode(),
                    version.reasons().all().stream()
                            .sorted(Comparator.comparing(RightStateReason::since)
                                    .thenComparing(RightStateReason::code))
                            .toList(),
                    opening == null ? null : opening.openedOn(),
                    opening == null || !withAmount ? null : opening.amount(),
                    opening == null ? null : opening.nature(),
                    opening != null && opening.majore(),
                    version.knownFrom());
        }
    }

    @Schema(name = "RsaRightPlace", description = "La place d'une personne dans le foyer entre deux jours")
    public record Place(
            UUID beneficiaryId,
            String role,
            @Nullable Boolean subjectToRightsAndDuties,
            LocalDate since,

            @Nullable @Schema(description = "Premier jour sans cette place")
            LocalDate until,

            Instant knownFrom) {
        boolean holdsOn(LocalDate day) {
            return LocalDates.holds(since, until, day);
        }
    }
}
