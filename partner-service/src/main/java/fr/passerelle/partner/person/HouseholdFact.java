package fr.passerelle.partner.person;

import org.jspecify.annotations.Nullable;

/// Where and how a person lives, as far as it was told; what is absent changes nothing.
public record HouseholdFact(
        @Nullable String communeCode,
        @Nullable Boolean singleParent,
        @Nullable Boolean subjectToDuties) {}
