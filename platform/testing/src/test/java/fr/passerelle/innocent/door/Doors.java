package fr.passerelle.innocent.door;

import java.util.Optional;

public interface Doors {
    Optional<Door> byName(String name);
}
