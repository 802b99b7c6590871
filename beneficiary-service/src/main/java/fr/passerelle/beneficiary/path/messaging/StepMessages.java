package fr.passerelle.beneficiary.path.messaging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a path reads of the facts of the other services.
final class StepMessages {
    private StepMessages() {}

    record Orientation(
            UUID beneficiaryId,
            UUID orientationId,
            String pathway,
            String organisationId,
            String organisationType,
            LocalDate startsOn) {
        Orientation {
            requireNonNull(beneficiaryId, "beneficiaryId");
            requireNonNull(orientationId, "orientationId");
            requireNonNull(pathway, "pathway");
            requireNonNull(organisationId, "organisationId");
            requireNonNull(organisationType, "organisationType");
            requireNonNull(startsOn, "startsOn");
        }
    }

    /// @param endedOn only of an end
    record Binome(
            UUID beneficiaryId,
            UUID binomeId,
            String modality,
            Member travailleurSocial,
            LocalDate startsOn,
            @Nullable LocalDate endedOn) {
        Binome {
            requireNonNull(beneficiaryId, "beneficiaryId");
            requireNonNull(binomeId, "binomeId");
            requireNonNull(modality, "modality");
            requireNonNull(travailleurSocial, "travailleurSocial");
            requireNonNull(startsOn, "startsOn");
        }
    }

    record Member(String organisationId, String organisationType) {
        Member {
            requireNonNull(organisationId, "organisationId");
            requireNonNull(organisationType, "organisationType");
        }
    }

    /// @param complete only of a signature: whether both parties have signed
    record Contract(
            UUID beneficiaryId,
            UUID cerId,
            String type,
            String organisationId,
            @Nullable Boolean complete,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        Contract {
            requireNonNull(beneficiaryId, "beneficiaryId");
            requireNonNull(cerId, "cerId");
            requireNonNull(type, "type");
            requireNonNull(organisationId, "organisationId");
        }
    }

    record Appointment(
            UUID beneficiaryId,
            UUID appointmentId,
            String motif,
            String modality,
            UUID siteId,
            String organisationId,
            Instant startsAt) {
        Appointment {
            requireNonNull(beneficiaryId, "beneficiaryId");
            requireNonNull(appointmentId, "appointmentId");
            requireNonNull(motif, "motif");
            requireNonNull(modality, "modality");
            requireNonNull(siteId, "siteId");
            requireNonNull(organisationId, "organisationId");
            requireNonNull(startsAt, "startsAt");
        }
    }
}
