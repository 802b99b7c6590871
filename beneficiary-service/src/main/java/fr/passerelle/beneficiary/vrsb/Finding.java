package fr.passerelle.beneficiary.vrsb;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something to say about a file. It names a place and a rule, never a value: a value may be a person's.
///
/// @param line line in the file, from 1
/// @param element name of the element concerned
/// @param rule stable code, the key of its French sentence
/// @param household rank of the household in the file from 1, absent for the file itself
/// @param parameters lengths and counts that the sentence shows
public record Finding(
        FindingSeverity severity,
        long line,
        String element,
        String rule,
        @Nullable Long household,
        Map<String, String> parameters) {

    public enum FindingSeverity {
        /// taken in all the same
        WARNING,
        /// the household, or the file, was left out
        ERROR
    }

    public Finding {
        parameters = Map.copyOf(parameters);
    }

    public static Finding warning(long line, String element, String rule) {
        return new Finding(FindingSeverity.WARNING, line, element, rule, null, Map.of());
    }

    public static Finding error(long line, String element, String rule) {
        return new Finding(FindingSeverity.ERROR, line, element, rule, null, Map.of());
    }

    public Finding with(String parameter, Object value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value.toString());
        return new Finding(severity, line, element, rule, household, more);
    }

    public Finding ofHousehold(long rank) {
        return new Finding(severity, line, element, rule, rank, parameters);
    }

    public boolean isError() {
        return severity == FindingSeverity.ERROR;
    }
}
