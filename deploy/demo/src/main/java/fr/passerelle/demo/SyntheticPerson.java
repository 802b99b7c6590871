package fr.passerelle.demo;

import java.time.LocalDate;

/// A person of the synthetic cohort.
///
/// @param role ROLEPERS of the Caf: DEM, CJT or ENF
/// @param otherFirstName blank for some
/// @param birthCommune name of a commune
/// @param luck 0 to 99, always the same for the same person: what this model does not decide follows from it
public record SyntheticPerson(
        String role,
        boolean woman,
        String name,
        String firstName,
        String otherFirstName,
        LocalDate birth,
        String birthCommune,
        FictitiousNir nir,
        int luck) {

    boolean isChild() {
        return role.equals("ENF");
    }
}
