package fr.passerelle.partner.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The convention that a referral is made under, or that it is made outside any.
@Embeddable
public record Ground(
        @Column(name = "outside_convention") boolean outsideConvention,
        @Column(name = "convention_id") @Nullable UUID conventionId,
        @Column(name = "article_number") @Nullable String articleNumber) {

    /// The Département sends a person to itself.
    static final Ground OWN_ACTION = new Ground(false, null, null);

    static final Ground OUTSIDE = new Ground(true, null, null);
}
