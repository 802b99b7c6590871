package fr.passerelle.contract.frein.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.contract.frein.Frein;
import java.util.List;
import java.util.UUID;

/// What is read of a diagnostic.
record DiagnosticMessage(UUID beneficiaryId, List<NamedFrein> freins) {
    DiagnosticMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        freins = List.copyOf(requireNonNull(freins, "freins"));
    }

    record NamedFrein(UUID freinId, String code, boolean blocking) {
        NamedFrein {
            requireNonNull(freinId, "freinId");
            requireNonNull(code, "code");
        }

        Frein toFrein() {
            return new Frein(freinId, code, blocking);
        }
    }
}
