package fr.passerelle.demo;

import java.time.LocalDate;

/// A person of the synthetic cohort.
///
/// @param role ROLEPERS of the Caf: DEM, CJT or ENF
public record SyntheticPerson(
        String role, boolean woman, String name, String firstName, LocalDate birth, FictitiousNir nir) {}
