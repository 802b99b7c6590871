package fr.passerelle.beneficiary.application.messaging;

import fr.passerelle.beneficiary.application.RegistrationAnnouncer;
import fr.passerelle.platform.clock.LocalDates;
import java.time.LocalDate;
import java.util.UUID;

/// What `BeneficiaryRegistered` says.
record BeneficiaryRegistered(UUID beneficiaryId, String organisationId, LocalDate registeredOn) {
    static BeneficiaryRegistered of(RegistrationAnnouncer.Registered fact) {
        return new BeneficiaryRegistered(fact.personId(), fact.organisationId(), LocalDates.on(fact.at()));
    }
}
