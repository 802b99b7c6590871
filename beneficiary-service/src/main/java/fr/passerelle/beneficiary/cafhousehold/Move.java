package fr.passerelle.beneficiary.cafhousehold;

import java.time.LocalDate;

/// That a household's file goes over to another body, or came from one: a *mutation*.
///
/// @param organisationId the other body, for example `CAF-591`
/// @param on DDARRMUT or DDDEPAMUT
public record Move(Direction direction, String organisationId, LocalDate on) {
    public enum Direction {
        /// OrganismeCedant
        ARRIVAL,
        /// OrganismePrenant
        DEPARTURE
    }
}
