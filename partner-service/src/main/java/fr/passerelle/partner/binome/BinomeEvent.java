package fr.passerelle.partner.binome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Facts of a binôme.
public sealed interface BinomeEvent {
    /// What each fact says alike.
    Subject subject();

    /// @param communeCode where the person lived when it was assigned
    record Subject(
            UUID binomeId,
            UUID beneficiaryId,
            String departement,
            BinomeModality modality,
            BinomeMember conseillerEmploi,
            BinomeMember travailleurSocial,
            @Nullable String communeCode,
            LocalDate startsOn,
            Instant occurredAt) {}

    record Assigned(Subject subject, LocalDate assignedOn) implements BinomeEvent {}

    record Ended(Subject subject, LocalDate endedOn, BinomeEndReason reason) implements BinomeEvent {}
}
