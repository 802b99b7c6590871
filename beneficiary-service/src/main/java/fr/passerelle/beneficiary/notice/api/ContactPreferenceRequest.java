package fr.passerelle.beneficiary.notice.api;

import fr.passerelle.beneficiary.person.ContactChannel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ContactPreferenceRequest")
public record ContactPreferenceRequest(
        @Nullable @Schema(description = "Absent si la personne ne demande rien : courriel, sinon SMS, sinon lettre")
        ContactChannel preferred) {}
