package fr.passerelle.guilty.door;

import jakarta.inject.Inject;

class DoorManager {
    @Inject
    KnowsJackson jackson;
}
