package fr.passerelle.platform.merge;

import java.time.Instant;
import java.util.UUID;

/// Two files of one département that are about one person.
///
/// @param survivor the id that goes on
/// @param merged the id that the survivor stands for from now on
public record PersonMerge(UUID id, String departement, UUID survivor, UUID merged, Instant at) {
    public PersonMerge {
        if (survivor.equals(merged)) {
            throw new IllegalArgumentException("nobody is merged with themself");
        }
    }
}
