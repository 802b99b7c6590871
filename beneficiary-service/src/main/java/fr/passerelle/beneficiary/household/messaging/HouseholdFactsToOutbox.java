package fr.passerelle.beneficiary.household.messaging;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.HouseholdFacts;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.person.YoungChildren;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Announces what happens to a household, once per member.
@ApplicationScoped
class HouseholdFactsToOutbox implements HouseholdFacts {
    private final Outbox outbox;
    private final BeneficiarySettings settings;
    private final YoungChildren young;

    HouseholdFactsToOutbox(Outbox outbox, BeneficiarySettings settings, YoungChildren young) {
        this.outbox = outbox;
        this.settings = settings;
        this.young = young;
    }

    @Override
    public void announce(List<? extends RsaRightEvent> events, Told told) {
        var announcements = new ArrayList<Announcement>();
        for (var event : events) {
            for (var place : told.members()) {
                announcements.add(announcement(event, place, told));
            }
        }
        if (!announcements.isEmpty()) {
            outbox.append(announcements);
        }
    }

    @Override
    public void changed(Told told, List<Membership> left, Instant at) {
        var household = told.household();
        var youngChild = young.areAmong(told.children(), household.departement(), LocalDates.on(at));
        var announcements = Stream.concat(told.members().stream(), left.stream())
                .map(place -> Announcement.of(
                        "HouseholdChanged.v1",
                        household.id(),
                        place.personId(),
                        household.departement(),
                        at,
                        HouseholdChanged.of(place, told, youngChild)))
                .toList();
        if (!announcements.isEmpty()) {
            outbox.append(announcements);
        }
    }

    private Announcement announcement(RsaRightEvent event, Membership place, Told told) {
        var person = place.personId();
        var commune = told.household().communeCode();
        var payer = payingBody(told.household());
        return switch (event) {
            case RsaRightEvent.Requested e ->
                of("RsaRightRequested.v1", e, place, RsaRightRequested.of(e, person, told, payer));
            case RsaRightEvent.Opened e ->
                of("RsaRightOpened.v1", e, place, OpenRight.of(e, e.opening(), place, told, payer));
            case RsaRightEvent.Recorded e ->
                of("RsaRightRecorded.v1", e, place, OpenRight.of(e, e.opening(), place, told, payer));
            case RsaRightEvent.Suspended e ->
                of("RsaRightSuspended.v1", e, place, RightChanged.of(e, person, e.on(), e.reasons(), commune));
            case RsaRightEvent.Resumed e ->
                of("RsaRightResumed.v1", e, place, RightChanged.of(e, person, e.on(), List.of(), commune));
            case RsaRightEvent.Closed e ->
                of("RsaRightClosed.v1", e, place, RightChanged.of(e, person, e.on(), e.reasons(), commune));
        };
    }

    /// The one of the file; before the first file, the one that decides for the département.
    private @Nullable String payingBody(Household household) {
        return household
                .payer()
                .or(() -> Optional.ofNullable(settings.payingBodies().get(household.departement())))
                .orElse(null);
    }

    private static Announcement of(String type, RsaRightEvent event, Membership place, Object payload) {
        return Announcement.of(
                type, event.rsaRightId(), place.personId(), place.departement(), event.occurredAt(), payload);
    }
}
