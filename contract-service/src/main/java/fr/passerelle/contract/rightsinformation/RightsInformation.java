package fr.passerelle.contract.rightsinformation;

import java.time.LocalDate;
import java.util.UUID;

/// A person was told of their rights and duties.
///
/// @param documentVersion of what was explained
public record RightsInformation(
        UUID personId,
        String departement,
        String documentVersion,
        RightsInformationChannel channel,
        LocalDate informedOn) {}
