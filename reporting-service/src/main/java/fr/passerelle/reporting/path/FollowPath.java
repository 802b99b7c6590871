package fr.passerelle.reporting.path;

import fr.passerelle.platform.merge.PersonsMoved;
import fr.passerelle.reporting.path.Steps.Contract;
import fr.passerelle.reporting.path.Steps.Orientation;
import fr.passerelle.reporting.tally.Stories;
import fr.passerelle.reporting.tally.Subject;
import fr.passerelle.reporting.tally.Tally;
import fr.passerelle.reporting.tally.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/// Takes the steps of a person's path from three services, in any order, and counts how long each first one took.
@ApplicationScoped
public class FollowPath {
    private static final String SERIES = "paths";

    private final Stories stories;
    private final Tally tally;

    public FollowPath(Stories stories, Tally tally) {
        this.stories = stories;
        this.tally = tally;
    }

    public record Person(UUID id, String departement) {}

    @Transactional
    public void received(Person person, UUID rsaRightId, LocalDate receivedOn, Told told) {
        follow(person, StepStory.reception(rsaRightId, receivedOn, told));
    }

    @Transactional
    public void oriented(Person person, Orientation step, Told told) {
        follow(person, StepStory.orientation(step, told));
    }

    @Transactional
    public void contracted(Person person, Contract step, Told told) {
        follow(person, StepStory.contract(step, told));
    }

    private void follow(Person person, StepStory.Named told) {
        var subject = new Subject(SERIES, person.id, person.departement);
        count(StepStory.read(person.departement, stories.tell(subject, told.name(), told.part())));
    }

    /// Two people turned out to be one, or one to be two: each has the first steps of all that stands under their
    /// id.
    void moved(@Observes PersonsMoved moved) {
        Stream.of(moved.to(), moved.from())
                .map(person -> stories.held(new Subject(SERIES, person, moved.departement())))
                .forEach(story -> count(StepStory.read(moved.departement(), story)));
    }

    /// Of several that were first for two files of one person, the earliest is the first.
    private void count(Steps steps) {
        steps.laterOrientations().forEach(id -> tally.withdraw(Steps.ORIENTATION_DELAYS, id));
        steps.laterContracts().forEach(id -> tally.withdraw(Steps.CONTRACT_DELAYS, id));
        steps.orientationDelays().forEach((id, counter) -> tally.place(Steps.ORIENTATION_DELAYS, id, counter));
        steps.contractDelays().forEach((id, counter) -> tally.place(Steps.CONTRACT_DELAYS, id, counter));
    }
}
