package fr.passerelle.scheduling.person;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as this service knows them.
///
/// @param role ROLEPERS as received
/// @param subjectToRightsAndDuties none where the Caf does not say
public record Person(
        UUID id,
        String departement,
        @Nullable String communeCode,
        @Nullable Integer profil,
        @Nullable UUID rsaRightId,
        @Nullable RightState rightState,
        @Nullable String role,
        @Nullable Boolean subjectToRightsAndDuties) {
    private static final Set<String> ADULTS = Set.of("DEM", "CJT");

    /// CASF L.262-28: who has to look for work or insertion, and is entitled to support.
    public static boolean isToBeSupported(@Nullable String role, @Nullable Boolean subjectToRightsAndDuties) {
        return role != null && ADULTS.contains(role) && Boolean.TRUE.equals(subjectToRightsAndDuties);
    }

    /// What an event tells; what it does not tell stays as it was.
    public static Person told(UUID id, String departement) {
        return new Person(id, departement, null, null, null, null, null, null);
    }

    public Person livingIn(@Nullable String commune) {
        return new Person(id, departement, commune, profil, rsaRightId, rightState, role, subjectToRightsAndDuties);
    }

    public Person withProfil(int set) {
        return new Person(id, departement, communeCode, set, rsaRightId, rightState, role, subjectToRightsAndDuties);
    }

    public Person withRight(@Nullable UUID right, RightState state) {
        return new Person(id, departement, communeCode, profil, right, state, role, subjectToRightsAndDuties);
    }

    public Person placed(@Nullable String inHousehold, @Nullable Boolean subject) {
        return new Person(id, departement, communeCode, profil, rsaRightId, rightState, inHousehold, subject);
    }
}
