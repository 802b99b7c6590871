package fr.passerelle.contract.rule;

import java.time.LocalDate;

/// The legal time to make and sign a contract.
///
/// @param dueOn last day
/// @param warnOn from this day on it is told that the time is running out
public record SignatureTime(LocalDate dueOn, LocalDate warnOn, String legalBasis) {}
