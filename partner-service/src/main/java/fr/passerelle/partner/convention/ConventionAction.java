package fr.passerelle.partner.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What one party does under an article, and at what cost.
///
/// @param orientationRule the rule of orientation that rests on it, where there is one
/// @param cost euros a year; 0 is « à titre gracieux »
@Embeddable
public record ConventionAction(
        String departement,
        @Column(name = "article_number") String articleNumber,
        @Column(name = "organisation_id") String organisationId,
        @Column(name = "orientation_rule") @Nullable String orientationRule,
        BigDecimal cost) {

    public boolean isFree() {
        return cost.signum() == 0;
    }
}
