package fr.passerelle.beneficiary.vrsb;

import java.util.Optional;
import java.util.regex.Pattern;

/// IDEPARTE writes a département on three characters: `092`, `02A`, `971`.
public final class Departement {
    private static final Pattern CODE = Pattern.compile("\\d{2}|2[AB]|97\\d|98\\d");

    private Departement() {}

    public static Optional<String> of(String ideparte) {
        var code = ideparte.strip();
        var shortened = code.length() == 3 && code.charAt(0) == '0' ? code.substring(1) : code;
        return CODE.matcher(shortened).matches() ? Optional.of(shortened) : Optional.empty();
    }
}
