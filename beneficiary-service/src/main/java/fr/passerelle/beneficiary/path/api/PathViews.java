package fr.passerelle.beneficiary.path.api;

import fr.passerelle.beneficiary.access.AmountReaders;
import fr.passerelle.beneficiary.access.ReferentCircle;
import fr.passerelle.beneficiary.path.DescribePath;
import fr.passerelle.beneficiary.path.NextStep;
import fr.passerelle.beneficiary.path.PersonPath;
import fr.passerelle.beneficiary.path.Step;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The path of one person as the caller may read it to them.
@ApplicationScoped
class PathViews {
    private final DescribePath describe;
    private final PathTexts texts;
    private final Persons persons;
    private final PersonSight sight;
    private final ReferentCircle circle;
    private final Reader reader;

    PathViews(
            DescribePath describe,
            PathTexts texts,
            Persons persons,
            PersonSight sight,
            ReferentCircle circle,
            Reader reader) {
        this.describe = describe;
        this.texts = texts;
        this.persons = persons;
        this.sight = sight;
        this.circle = circle;
        this.reader = reader;
    }

    /// What this caller's role lets them read of a path, and the trace of it.
    @ApplicationScoped
    static class Reader {
        private final Caller caller;
        private final ReadAudit audit;

        Reader(Caller caller, ReadAudit audit) {
            this.caller = caller;
            this.audit = audit;
        }

        boolean seesRight() {
            return caller.may("right:read");
        }

        boolean seesAmount() {
            return AmountReaders.include(caller);
        }

        void shown(UUID personId, String departement) {
            audit.shown(personId, departement, "path");
        }
    }

    PathResponse of(UUID personId, Instant now) {
        sight.require(personId);
        var person = persons.byId(personId).orElseThrow(PersonSight::unknown);
        reader.shown(personId, person.departement());
        var path = describe.of(personId, now);
        return new PathResponse(
                personId,
                path.on(),
                reader.seesRight() ? right(path) : null,
                follower(path),
                binome(path.binome()),
                contract(path),
                appointment(path.appointment()),
                exit(path),
                path.next().stream()
                        .filter(step -> reader.seesRight() || step != NextStep.AWAIT_RIGHT)
                        .map(step -> new PathResponse.Next(step, texts.next(step)))
                        .toList());
    }

    private PathResponse.Right right(PersonPath path) {
        var right = path.right();
        var opening = Optional.ofNullable(right).flatMap(RsaRight::opening);
        var amount = reader.seesAmount() ? path.paidAmount().orElse(null) : null;
        return new PathResponse.Right(
                right == null ? null : right.state(),
                opening.map(told -> told.openedOn()).orElse(null),
                amount,
                texts.right(right, amount));
    }

    /// Whoever is followed by a binôme alone is not told that nobody was chosen.
    private PathResponse.Follower follower(PersonPath path) {
        var orientation = path.follower();
        var binome = path.binome();
        var text = orientation == null && binome != null
                ? texts.binome(binome)
                : texts.follower(orientation, path.concerned());
        return orientation == null
                ? new PathResponse.Follower(null, null, null, text)
                : new PathResponse.Follower(
                        orientation.organisationId(),
                        orientation.code(),
                        orientation.details().startsOn(),
                        text);
    }

    private PathResponse.@Nullable Binome binome(@Nullable Step binome) {
        return binome == null
                ? null
                : new PathResponse.Binome(
                        binome.id(), binome.organisationId(), binome.details().startsOn(), texts.binome(binome));
    }

    private PathResponse.Contract contract(PersonPath path) {
        var contract = path.contract();
        var text = texts.contract(contract, path.on(), path.concerned());
        return contract == null
                ? new PathResponse.Contract(null, null, null, null, text)
                : new PathResponse.Contract(
                        contract.id(),
                        contract.status(),
                        contract.details().startsOn(),
                        contract.details().endsOn(),
                        text);
    }

    private PathResponse.Appointment appointment(@Nullable Step appointment) {
        var text = texts.appointment(appointment);
        return appointment == null
                ? new PathResponse.Appointment(null, null, null, null, null, text)
                : new PathResponse.Appointment(
                        appointment.id(),
                        appointment.details().startsAt(),
                        appointment.code(),
                        appointment.details().modality(),
                        appointment.details().siteId(),
                        text);
    }

    private PathResponse.@Nullable Exit exit(PersonPath path) {
        var exit = path.exit();
        if (exit == null) {
            return null;
        }
        var withReason = !exit.reason().isSensitive() || circle.includesCaller(exit.personId());
        return new PathResponse.Exit(exit.exitedOn(), texts.exit(exit, withReason));
    }
}
