package fr.passerelle.guilty.door;

import jakarta.transaction.Transactional;

record ContainedValue(String colour) {
    @Transactional
    String paint() {
        return colour;
    }
}
