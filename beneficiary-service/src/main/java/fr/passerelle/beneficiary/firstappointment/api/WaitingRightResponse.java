package fr.passerelle.beneficiary.firstappointment.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Somebody whose right is open and who has no appointment.
@Schema(
        name = "RsaRightWithoutAppointment",
        description =
                "Une personne soumise aux droits et devoirs, dont le droit est ouvert et qui n'a pas de rendez-vous")
public record WaitingRightResponse(
        UUID rsaRightId,
        UUID householdId,
        UUID beneficiaryId,
        String departement,
        @Nullable String communeCode,
        LocalDate openedOn,

        @Schema(description = "Jour où l'ouverture a été annoncée : l'attente court de là")
        LocalDate announcedOn,

        @Schema(description = "Jours d'attente aujourd'hui") long waitingDays,

        @Nullable @Schema(description = "Ce qu'est devenu le dernier rendez-vous, s'il y en a eu un", examples = "MISSED")
        String lastAppointment) {}
