package fr.passerelle.partner.referral.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferralEntryRequest", description = "La personne est entrée dans l'action")
public record EntryRequest(@NotNull LocalDate startedOn) {}
