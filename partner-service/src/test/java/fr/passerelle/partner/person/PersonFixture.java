package fr.passerelle.partner.person;

import fr.passerelle.platform.ids.Ids;
import java.time.Instant;
import java.util.UUID;

/// People as others announced them, for the tests of this service.
public final class PersonFixture {
    private PersonFixture() {}

    public static Person opened(Instant receivedAt, boolean subjectToDuties) {
        var person = new Person(Ids.next(), "92");
        person.learn(right(Ids.next(), receivedAt, subjectToDuties));
        return person;
    }

    static RightFact right(UUID rightId, Instant receivedAt, boolean subjectToDuties) {
        return new RightFact(
                rightId, RightState.OPEN, "CAF-921", receivedAt, new HouseholdFact("92071", false, subjectToDuties));
    }

    static RightFact became(UUID rightId, RightState state) {
        return new RightFact(rightId, state, null, null, new HouseholdFact(null, null, null));
    }
}
