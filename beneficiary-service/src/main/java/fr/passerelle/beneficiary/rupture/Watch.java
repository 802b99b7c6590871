package fr.passerelle.beneficiary.rupture;

import java.util.UUID;

/// A path that is looked at from time to time.
public record Watch(UUID personId, String departement) {}
