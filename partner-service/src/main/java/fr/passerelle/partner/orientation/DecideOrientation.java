package fr.passerelle.partner.orientation;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A human decides who follows the person: as the rules propose, or otherwise and then says why.
@ApplicationScoped
public class DecideOrientation {
    private static final String ORIENTATION = "ORIENTATION";

    private final Orientations orientations;
    private final CheckDecision check;
    private final OrientationSettings settings;
    private final OrientationAnnouncer announcer;
    private final PersonLinks links;
    private final Clock clock;

    DecideOrientation(
            Orientations orientations,
            CheckDecision check,
            OrientationSettings settings,
            OrientationAnnouncer announcer,
            PersonLinks links,
            Clock clock) {
        this.orientations = orientations;
        this.check = check;
        this.settings = settings;
        this.announcer = announcer;
        this.links = links;
        this.clock = clock;
    }

    /// @param version of the orientation that the caller has read
    /// @param reason why it differs from the proposal, where it does
    /// @param by subject of the token
    public record Command(
            UUID orientationId,
            long version,
            Pathway pathway,
            String organisationId,
            LocalDate startsOn,
            @Nullable String reason,
            String by) {}

    @Transactional
    public Orientation handle(Command command) {
        var orientation = orientations.byId(command.orientationId()).orElseThrow(OrientationRefused::unknown);
        orientation.requireOpen();
        IfMatch.check(command.version(), orientation.version());
        var decision = check.decision(command, orientation);
        var previous = endPrevious(orientation, command.startsOn());
        announcer.announce(orientation.decide(decision, previous));
        link(orientation, decision, previous);
        orientations.flush();
        return orientation;
    }

    private Optional<Orientation> endPrevious(Orientation orientation, LocalDate startsOn) {
        var previous = orientations.current(orientation.beneficiaryId());
        previous.ifPresent(current -> {
            current.giveWayTo(startsOn, settings.least(orientation.departement(), LocalDates.today(clock)));
            orientations.flush(); // the database allows one a day: the end has to be there first
        });
        return previous;
    }

    private void link(Orientation orientation, Decision decision, Optional<Orientation> previous) {
        var person = orientation.beneficiaryId();
        previous.flatMap(Orientation::decision)
                .ifPresent(before -> links.end(
                        person,
                        before.organisationId(),
                        ORIENTATION,
                        decision.startsOn().minusDays(1)));
        links.link(person, orientation.departement(), decision.organisationId(), ORIENTATION);
    }
}
