package fr.passerelle.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// A household of the synthetic cohort.
///
/// @param matricule Caf number of the household, seven digits
/// @param streetType LIBTYPEVOIE, `RUE`
/// @param nature NATPF of the running right: RSD, or RSI when majoré
/// @param amount euros a month
public record SyntheticHousehold(
        String matricule,
        String applicationNumber,
        LocalDate appliedOn,
        String familySituation,
        Commune commune,
        int streetNumber,
        String streetType,
        String street,
        String nature,
        LocalDate openedOn,
        BigDecimal amount,
        List<SyntheticPerson> members) {

    public SyntheticHousehold {
        members = List.copyOf(members);
    }

    boolean isMajore() {
        return nature.equals("RSI");
    }
}
