package fr.passerelle.partner.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A commune that a structure serves, and between which days, both included.
@Embeddable
public record ServedCommune(
        String departement,

        @Enumerated(EnumType.STRING) @Column(name = "structure_type")
        StructureType structureType,

        @Column(name = "commune_code") String code,
        @Column(name = "served_from") LocalDate from,
        @Column(name = "served_to") @Nullable LocalDate to) {

    public boolean isServedOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    public boolean meets(ServedCommune other) {
        return code.equals(other.code)
                && (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }
}
