package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.person.PlausibleDate;
import fr.passerelle.beneficiary.right.DateSource;
import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.beneficiary.right.Reasons;
import fr.passerelle.beneficiary.right.RightStateReason;
import fr.passerelle.beneficiary.right.RsaRightState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a file says of a right, in the terms of this service.
///
/// @param opening present for an open right
/// @param on day of effect where the file gives none
record RightReading(RsaRightState state, @Nullable Opening opening, Reasons reasons, LocalDate on) {
    /// NATPF of the RSA; those of the former RSA activité stay readable in old files.
    private static final Set<String> RSA = Set.of("RSD", "RSI", "RSU", "RSB", "RSJ", "RCD", "RCI", "RCU", "RCB", "RCJ");

    static RightReading of(HouseholdSnapshot.Right told, LocalDate reference, LocalDate received) {
        var state = RsaRightState.ofCaf(told.state()).orElse(RsaRightState.UNDEFINED);
        var opening = state.isOpen() ? opening(told, reference, received) : null;
        return new RightReading(state, opening, reasons(told, state), reference);
    }

    private static Opening opening(HouseholdSnapshot.Right told, LocalDate reference, LocalDate received) {
        var running = told.natures().stream()
                .filter(nature -> RSA.contains(nature.code()))
                .filter(nature -> nature.endsOn() == null || !nature.endsOn().isBefore(reference))
                .sorted(Comparator.comparing(HouseholdSnapshot.Nature::startsOn))
                .toList();
        var majore = running.stream()
                .map(HouseholdSnapshot.Nature::code)
                .filter(Opening::isMajore)
                .findFirst();
        var start = running.stream()
                .map(HouseholdSnapshot.Nature::startsOn)
                .filter(day -> PlausibleDate.isFact(day, received))
                .findFirst();
        return new Opening(
                start.orElse(reference),
                start.isPresent() ? DateSource.RSA_NATURE_START : DateSource.FILE_REFERENCE_DATE,
                amount(told, running),
                majore.or(() -> running.stream()
                                .map(HouseholdSnapshot.Nature::code)
                                .findFirst())
                        .orElse(null),
                majore.isPresent());
    }

    /// The amount of the right, else what its natures pay; what can't be an amount is left out, and a sum with it.
    private static @Nullable BigDecimal amount(HouseholdSnapshot.Right told, List<HouseholdSnapshot.Nature> running) {
        var payments = running.stream()
                .map(HouseholdSnapshot.Nature::amount)
                .filter(Objects::nonNull)
                .toList();
        var paid = payments.stream().allMatch(one -> one.signum() == 0 || Opening.isPlausible(one))
                ? payments.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.ZERO;
        return Stream.of(told.amount() == null ? BigDecimal.ZERO : told.amount(), paid)
                .filter(Opening::isPlausible)
                .findFirst()
                .orElse(null);
    }

    /// Files repeat the reasons of the past: only those of the state that is told count.
    private static Reasons reasons(HouseholdSnapshot.Right told, RsaRightState state) {
        if (state.isSuspended()) {
            return new Reasons(told.suspensions().stream()
                    .map(one -> new RightStateReason(
                            one.ofPayment()
                                    ? RightStateReason.ReasonKind.PAYMENT_SUSPENSION
                                    : RightStateReason.ReasonKind.RIGHT_SUSPENSION,
                            one.reason(),
                            one.since()))
                    .collect(Collectors.toSet()));
        }
        if (state.isClosed()) {
            return new Reasons(told.closures().stream()
                    .map(one -> new RightStateReason(RightStateReason.ReasonKind.CLOSURE, one.reason(), one.on()))
                    .collect(Collectors.toSet()));
        }
        var refusal = told.refusal();
        return state == RsaRightState.REFUSED && refusal != null
                ? Reasons.of(new RightStateReason(RightStateReason.ReasonKind.REFUSAL, refusal.reason(), refusal.on()))
                : Reasons.NONE;
    }
}
