package fr.passerelle.innocent.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@ApplicationScoped
public class OpenDoor {
    private final Doors doors;
    private final Clock clock;

    OpenDoor(Doors doors, Clock clock) {
        this.doors = doors;
        this.clock = clock;
    }

    @Transactional
    public boolean handle(String name) {
        return doors.byName(name).map(door -> door.open(Instant.now(clock))).isPresent()
                && LocalDate.now(clock).getYear() > 0;
    }
}
