package fr.passerelle.beneficiary.cafimport.messaging;

import java.time.LocalDate;
import java.util.UUID;

/// What `BeneficiaryMoved` says to one member.
///
/// @param from the paying body that told it, for example `CAF-921`
/// @param to the one that takes the file over
/// @param on day of departure
record BeneficiaryMoved(UUID beneficiaryId, UUID householdId, String from, String to, LocalDate on) {}
