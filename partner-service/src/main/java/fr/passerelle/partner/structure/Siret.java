package fr.passerelle.partner.structure;

import java.util.regex.Pattern;

/// Number of an establishment: fourteen digits with a key (Luhn), but for those of La Poste.
final class Siret {
    private static final Pattern DIGITS = Pattern.compile("\\d{14}");
    private static final String LA_POSTE = "356000000";

    private Siret() {}

    static boolean isValid(String siret) {
        if (!DIGITS.matcher(siret).matches()) {
            return false;
        }
        if (siret.startsWith(LA_POSTE)
                && siret.chars().map(digit -> digit - '0').sum() % 5 == 0) {
            return true;
        }
        return luhn(siret) % 10 == 0;
    }

    private static int luhn(String digits) {
        var sum = 0;
        for (var place = 0; place < digits.length(); place++) {
            var digit = (digits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum;
    }
}
