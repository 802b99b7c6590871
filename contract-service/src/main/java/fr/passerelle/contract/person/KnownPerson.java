package fr.passerelle.contract.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person, by id.
///
/// @param communeCode where they lived when it was last told
public record KnownPerson(
        UUID id, String departement, @Nullable String communeCode, Instant toldAt) {}
