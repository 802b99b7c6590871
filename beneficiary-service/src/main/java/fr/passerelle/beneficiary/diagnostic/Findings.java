package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.commonright.CommonRights;
import fr.passerelle.beneficiary.frein.Frein;
import java.time.LocalDate;
import java.util.List;

/// What was found out, apart from what was said in words.
///
/// @param heldOn day of the interview
/// @param freins each theme once
/// @param proposedProfil what the criteria of the département make of them; a professional decides
public record Findings(LocalDate heldOn, List<Frein.Statement> freins, CommonRights commonRights, int proposedProfil) {
    public Findings {
        freins = List.copyOf(freins);
    }
}
