package fr.passerelle.partner.referral.api;

import fr.passerelle.partner.referral.ReferralRefusalReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferralRefusalRequest", description = "Pourquoi la personne ne sera pas reçue")
public record RefusalRequest(@NotNull ReferralRefusalReason reason) {}
