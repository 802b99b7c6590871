package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.commonright.CommonRightState;
import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.beneficiary.frein.FreinState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A diagnostic as somebody wrote it, before {@link TakeFindings} has checked it.
public record DiagnosticForm(LocalDate heldOn, List<ToldFrein> freins, List<ToldRight> commonRights, Words words) {
    public DiagnosticForm {
        freins = List.copyOf(freins);
        commonRights = List.copyOf(commonRights);
    }

    /// @param blocking absent where the setting of the département decides
    public record ToldFrein(
            FreinCode code,
            @Nullable Boolean blocking,
            @Nullable FreinState state) {}

    public record ToldRight(String code, CommonRightState state) {}
}
