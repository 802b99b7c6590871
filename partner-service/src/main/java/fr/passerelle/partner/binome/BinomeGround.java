package fr.passerelle.partner.binome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The convention that a binôme rests on.
///
/// @param articleNumber absent where the convention as a whole is meant
@Embeddable
public record BinomeGround(
        @Column(name = "convention_id") UUID conventionId,

        @Column(name = "article_number") @Nullable String articleNumber) {}
