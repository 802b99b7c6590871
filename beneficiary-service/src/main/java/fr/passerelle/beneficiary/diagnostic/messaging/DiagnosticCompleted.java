package fr.passerelle.beneficiary.diagnostic.messaging;

import fr.passerelle.beneficiary.diagnostic.Conclusion;
import fr.passerelle.beneficiary.diagnostic.DiagnosticAnnouncer.Situation;
import fr.passerelle.beneficiary.diagnostic.DiagnosticEvent;
import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.FreinCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `DiagnosticCompleted` says.
///
/// @param freins those that everybody may know of
/// @param sensitiveFreins how many others there are; their themes travel apart
record DiagnosticCompleted(
        UUID beneficiaryId,
        UUID diagnosticId,
        LocalDate completedOn,
        int profil,
        @Nullable Integer proposedProfil,
        Conclusion.DiagnosticOutcome outcome,
        List<Named> freins,
        int sensitiveFreins,
        boolean singleParent,
        @Nullable Boolean withoutActivity,
        @Nullable String communeCode) {

    record Named(UUID freinId, FreinCode code, boolean blocking) {}

    static DiagnosticCompleted of(DiagnosticEvent.Completed event, Situation situation) {
        var open = event.freins().stream()
                .filter(frein -> !frein.code().isSensitive())
                .map(DiagnosticCompleted::named)
                .toList();
        return new DiagnosticCompleted(
                event.personId(),
                event.diagnosticId(),
                event.conclusion().on(),
                event.conclusion().profil(),
                event.proposedProfil(),
                event.conclusion().outcome(),
                open,
                event.freins().size() - open.size(),
                situation.singleParent(),
                situation.withoutActivity(),
                situation.communeCode());
    }

    private static Named named(Frein frein) {
        return new Named(frein.id(), frein.code(), frein.isBlocking());
    }
}
