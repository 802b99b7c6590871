package fr.passerelle.partner.orientation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// The legal clock: until when the person has to be oriented, and by which article.
@Embeddable
public record Due(
        @Column(name = "clock_started_on") LocalDate clockStartedOn,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "due_legal_basis") String legalBasis) {}
