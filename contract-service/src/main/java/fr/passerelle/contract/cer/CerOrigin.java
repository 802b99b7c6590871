package fr.passerelle.contract.cer;

import fr.passerelle.contract.rule.Regime;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose contract it is, and what it follows from; does not change.
///
/// @param orientationId absent where only a binôme follows the person, who has no RSA
/// @param binomeId the two who act together in an accompagnement global
/// @param orientedOn day of the decision, or the first one of the binôme
/// @param followedFrom first day of the orientation, or of the binôme
/// @param organisationId organisme référent, else that of the travailleur social
/// @param referentId subject of whoever drafts it
/// @param communeCode where the person lived then
/// @param signatureDueOn last day to sign, where the law sets one
@Embeddable
public record CerOrigin(
        @Column(name = "person_id") UUID personId,
        @Column(name = "orientation_id") @Nullable UUID orientationId,
        @Column(name = "binome_id") @Nullable UUID binomeId,
        @Column(name = "oriented_on") LocalDate orientedOn,
        @Column(name = "followed_from") LocalDate followedFrom,
        @Column(name = "organisation_id") String organisationId,
        @Column(name = "referent_id") String referentId,

        @Column(name = "commune_code") @Nullable String communeCode,

        @Enumerated(EnumType.STRING) Regime regime,

        @Column(name = "drafted_on") LocalDate draftedOn,

        @Column(name = "signature_due_on") @Nullable LocalDate signatureDueOn) {

    /// Where there was an orientation; a binôme's contract is held without one.
    @Nullable String referentOrganisationId() {
        return orientationId == null ? null : organisationId;
    }

    /// Day of the decision of orientation, where there was one.
    @Nullable LocalDate decidedOrientationOn() {
        return orientationId == null ? null : orientedOn;
    }
}
