package fr.passerelle.innocent.door;

import fr.passerelle.innocent.door.DoorEvent.DoorOpened;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
public class Door {
    public static final String KIND = "door";

    @Id
    private String name = "";

    public DoorEvent open(Instant at) {
        return new DoorOpened(name, at);
    }
}
