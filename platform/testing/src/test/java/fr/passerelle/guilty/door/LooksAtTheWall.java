package fr.passerelle.guilty.door;

import fr.passerelle.guilty.lamp.SwitchLamp;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

class LooksAtTheWall {
    final SwitchLamp lamp = new SwitchLamp();

    Instant now() {
        return Instant.now();
    }

    Supplier<UUID> dice() {
        return UUID::randomUUID;
    }
}
