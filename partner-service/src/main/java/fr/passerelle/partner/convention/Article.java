package fr.passerelle.partner.convention;

import jakarta.persistence.Embeddable;

/// A numbered article and what it is about.
@Embeddable
public record Article(String departement, String number, String subject) {}
