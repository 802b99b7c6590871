package fr.passerelle.platform.parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The values of the law and of local decisions, as dated facts. A département's own are seen within its scope only.
public interface Parameters {
    /// The value in force on a day: the département's own where there is one, else the national one.
    Optional<Parameter> inForce(String code, String departement, String regime, LocalDate on);

    /// Every value in force on a day, one per code and regime, in that order.
    List<Parameter> inForce(String departement, LocalDate on);

    /// @param value as written, a number, a duration (ISO-8601) or a code
    /// @param legalBasis article or decision that sets it
    /// @param verified false where the source has not been re-read: shown as « à vérifier »
    record Parameter(
            String code, String regime, LocalDate validFrom, String value, String legalBasis, boolean verified) {}
}
