package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who is subject to rights and duties from the opening on: as the Caf says, else as was registered, else whoever asked
/// without activity (CASF, art. L262-28).
@ApplicationScoped
class SeatAtOpening {
    private static final String STRANGER = "rights-and-duties-of-stranger";

    private final Households households;
    private final RsaApplications applications;
    private final Texts texts;

    SeatAtOpening(Households households, RsaApplications applications, Texts texts) {
        this.households = households;
        this.applications = applications;
        this.texts = texts;
    }

    Household seat(RsaRight right, OpenRsaRight.Command command) {
        var household = households.byId(right.householdId()).orElseThrow();
        refuseStrangers(household, command.duties());
        var withoutActivity = applications
                .latestOf(household.id())
                .filter(RsaApplication::isWithoutActivity)
                .isPresent();
        household.seat(
                household.members().stream()
                        .map(place -> seat(place, command.duties(), withoutActivity))
                        .toList(),
                command.openedOn(),
                command.at());
        return household;
    }

    private static Membership.Seat seat(Membership place, Map<UUID, Boolean> duties, boolean withoutActivity) {
        var asked = withoutActivity && HouseholdRole.DEM.name().equals(place.role());
        var registered = place.subjectToRightsAndDuties().orElse(asked ? Boolean.TRUE : null);
        return new Membership.Seat(
                place.personId(),
                place.role(),
                place.isFileHolder(),
                duties.getOrDefault(place.personId(), registered),
                place.pregnantSince().orElse(null));
    }

    private void refuseStrangers(Household household, Map<UUID, Boolean> duties) {
        var members = household.members().stream().map(Membership::personId).collect(Collectors.toSet());
        if (!members.containsAll(duties.keySet())) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    STRANGER,
                    Map.of(),
                    List.of(texts.refused("rightsAndDuties", STRANGER, Map.of())));
        }
    }
}
