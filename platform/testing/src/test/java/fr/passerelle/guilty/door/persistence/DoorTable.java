package fr.passerelle.guilty.door.persistence;

public class DoorTable {
    public String name() {
        return "door";
    }
}
