package fr.passerelle.reporting.tally;

import java.util.UUID;

/// What a story is about: an appointment, a referral, a person's path.
///
/// @param series the one that it is counted in
public record Subject(String series, UUID id, String departement) {}
