package fr.passerelle.beneficiary.person;

import org.jspecify.annotations.Nullable;

/// Sex as the Caf codes it.
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    /// @param code SEXE: `1` or `2`
    public static Sex ofCaf(@Nullable String code) {
        return switch (code) {
            case "1" -> MALE;
            case "2" -> FEMALE;
            case null, default -> UNKNOWN;
        };
    }
}
