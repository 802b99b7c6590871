package fr.passerelle.partner.orientation;

import fr.passerelle.partner.person.Person;
import fr.passerelle.partner.person.Persons;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.partner.structure.Organisations;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/// What a decision has to keep to: the right is open, the place is known, the day is neither to come nor long past, and
/// whoever departs from the proposal says why.
@ApplicationScoped
class CheckDecision {
    private static final String UNKNOWN = "INCONNU";

    private final Persons persons;
    private final OrientationSettings settings;
    private final Organisations organisations;
    private final Clock clock;

    CheckDecision(Persons persons, OrientationSettings settings, Organisations organisations, Clock clock) {
        this.persons = persons;
        this.settings = settings;
        this.organisations = organisations;
        this.clock = clock;
    }

    Decision decision(DecideOrientation.Command command, Orientation orientation) {
        var today = LocalDates.today(clock);
        requireOpenRight(orientation);
        requireStart(command.startsOn(), orientation, today);
        var type = typeOf(command.organisationId(), orientation);
        var to = new Destination(command.pathway(), command.organisationId(), type);
        var follows = orientation.proposal().leadsTo(to);
        if (!follows && (command.reason() == null || command.reason().isBlank())) {
            throw OrientationRefused.rule("orientation-reason-required", Map.of());
        }
        var authority = settings.authority(orientation.departement(), today);
        return new Decision(
                to.pathway(),
                to.organisationId(),
                type,
                command.startsOn(),
                clock.instant(),
                command.by(),
                authority.value(),
                authority.legalBasis(),
                command.reason(),
                follows);
    }

    /// CASF L.262-29: whoever has an open right is oriented; a proposal may be there before.
    private void requireOpenRight(Orientation orientation) {
        var person = persons.byId(orientation.beneficiaryId());
        if (person.filter(Person::isRightOpen).isEmpty()) {
            var state = person.flatMap(Person::rightState).map(Enum::name).orElse(UNKNOWN);
            throw OrientationRefused.rule("orientation-right-not-open", Map.of("state", state));
        }
    }

    private void requireStart(LocalDate startsOn, Orientation orientation, LocalDate today) {
        if (startsOn.isAfter(today)) {
            throw OrientationRefused.rule("orientation-starts-later", Map.of("today", today));
        }
        var earliest = today.minus(settings.retroactivity(orientation.departement(), today));
        if (startsOn.isBefore(earliest)) {
            throw OrientationRefused.rule("orientation-starts-too-early", Map.of("earliest", earliest));
        }
    }

    private OrganisationType typeOf(String organisationId, Orientation orientation) {
        return orientation
                .proposal()
                .destination()
                .filter(to -> to.organisationId().equals(organisationId))
                .map(Destination::organisationType)
                .or(() -> organisations.typeOf(orientation.departement(), organisationId))
                .orElseThrow(() ->
                        OrientationRefused.rule("organisation-unknown", Map.of("organisationId", organisationId)));
    }
}
