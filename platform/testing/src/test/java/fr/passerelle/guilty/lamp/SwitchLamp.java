package fr.passerelle.guilty.lamp;

import fr.passerelle.guilty.door.DoorEvent;
import fr.passerelle.guilty.door.persistence.DoorTable;

public class SwitchLamp {
    public DoorEvent pretend() {
        return new DoorEvent.DoorOpened(new DoorTable().name());
    }
}
