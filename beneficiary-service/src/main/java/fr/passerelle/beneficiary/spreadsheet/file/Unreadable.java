package fr.passerelle.beneficiary.spreadsheet.file;

import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// A file that is no table, one code for each reason.
final class Unreadable {
    private Unreadable() {}

    static Refusal refusal(String code) {
        return new Refusal(Refusal.Kind.INVALID, code);
    }

    static Refusal refusal(String code, String name, Object value) {
        return new Refusal(Refusal.Kind.INVALID, code, Map.of(name, value));
    }
}
