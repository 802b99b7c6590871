package fr.passerelle.partner.person;

/// Something new is known of a person.
///
/// @param diagnosed whether it is a diagnostic, which asks for an orientation
public record PersonLearned(Person person, boolean diagnosed) {}
