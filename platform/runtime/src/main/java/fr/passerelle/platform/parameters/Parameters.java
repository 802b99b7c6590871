package fr.passerelle.platform.parameters;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The values of the law and of local decisions, as dated facts. A département's own are seen within its scope only.
public interface Parameters {
    /// The regime of a value that holds under all of them.
    String EVERY_REGIME = "ALL";

    /// The value in force on a day: the département's own where there is one, else the national one.
    Optional<Parameter> inForce(String code, String departement, String regime, LocalDate on);

    /// The same of a value that no regime changes.
    default Optional<Parameter> inForce(String code, String departement, LocalDate on) {
        return inForce(code, departement, EVERY_REGIME, on);
    }

    /// A number that is always set: an installation without it is not one that works.
    default long number(String code, String departement, LocalDate on) {
        return Long.parseLong(required(code, departement, on));
    }

    /// A time that is always set.
    default Period period(String code, String departement, LocalDate on) {
        return Period.parse(required(code, departement, on));
    }

    /// The codes that a value lists between commas, in their order; none where nothing is set.
    default List<String> codes(String code, String departement, LocalDate on) {
        return inForce(code, departement, on).stream()
                .flatMap(parameter -> Stream.of(parameter.value().split(",", -1)))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private String required(String code, String departement, LocalDate on) {
        return inForce(code, departement, on)
                .map(Parameter::value)
                .orElseThrow(() -> new IllegalStateException("no value of " + code + " in force on " + on));
    }

    /// Every value in force on a day, one per code and regime, in that order.
    List<Parameter> inForce(String departement, LocalDate on);

    /// @param value as written, a number, a duration (ISO-8601) or a code
    /// @param legalBasis article or decision that sets it
    /// @param verified false where the source has not been re-read: shown as « à vérifier »
    record Parameter(
            String code, String regime, LocalDate validFrom, String value, String legalBasis, boolean verified) {}
}
