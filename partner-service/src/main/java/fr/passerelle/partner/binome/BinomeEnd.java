package fr.passerelle.partner.binome;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/// How it ended.
///
/// @param on last day
/// @param by subject of the token
@Embeddable
public record BinomeEnd(
        @Column(name = "ended_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "end_reason")
        BinomeEndReason reason,

        @Column(name = "ended_by") String by) {}
