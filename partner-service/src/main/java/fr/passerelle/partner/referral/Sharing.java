package fr.passerelle.partner.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// On what ground the person is made known to the partner (GDPR art. 6).
///
/// @param consentedOn the day of the consent, where that is the ground
@Embeddable
public record Sharing(
        @Enumerated(EnumType.STRING) @Column(name = "sharing_basis")
        SharingBasis basis,

        @Column(name = "consented_on") @Nullable LocalDate consentedOn) {

    public enum SharingBasis {
        CONSENTEMENT,
        MISSION_INTERET_PUBLIC,
        OBLIGATION_LEGALE
    }

    boolean isSaid(LocalDate today) {
        return basis != SharingBasis.CONSENTEMENT || (consentedOn != null && !consentedOn.isAfter(today));
    }
}
