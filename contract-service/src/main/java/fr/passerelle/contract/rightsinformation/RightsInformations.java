package fr.passerelle.contract.rightsinformation;

import java.time.LocalDate;
import java.util.UUID;

/// What is known of it in the départements in scope.
public interface RightsInformations {
    /// Told twice, it is kept once.
    void add(RightsInformation information);

    /// Whether the person had been told at the end of that day.
    boolean wasToldBy(UUID personId, LocalDate day);
}
