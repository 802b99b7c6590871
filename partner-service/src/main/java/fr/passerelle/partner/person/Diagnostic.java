package fr.passerelle.partner.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/// What the last diagnostic says that orients: the profil and what it leads to, nothing of its contents.
@Embeddable
public record Diagnostic(
        @Column(name = "diagnostic_id") UUID diagnosticId,
        @Column(name = "diagnosed_on") LocalDate completedOn,
        int profil,
        String outcome) {
    private static final String TO_FRANCE_TRAVAIL = "ORIENTATION_FRANCE_TRAVAIL";

    public boolean leadsToFranceTravail() {
        return outcome.equals(TO_FRANCE_TRAVAIL);
    }
}
