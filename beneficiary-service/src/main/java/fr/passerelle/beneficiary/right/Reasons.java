package fr.passerelle.beneficiary.right;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Why a right is where it stands; nothing for a right that runs.
public record Reasons(Set<RightStateReason> all) {
    public static final Reasons NONE = new Reasons(Set.of());

    public Reasons {
        all = Set.copyOf(all);
    }

    public static Reasons of(RightStateReason... reasons) {
        return new Reasons(Set.of(reasons));
    }

    /// Codes alone, sorted: what may leave the service.
    public List<String> codes() {
        return all.stream().map(RightStateReason::code).distinct().sorted().toList();
    }

    /// The first day of effect.
    LocalDate since(LocalDate otherwise) {
        return all.stream()
                .map(RightStateReason::since)
                .min(LocalDate::compareTo)
                .orElse(otherwise);
    }
}
