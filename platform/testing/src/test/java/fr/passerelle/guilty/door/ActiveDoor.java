package fr.passerelle.guilty.door;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class ActiveDoor extends PanacheEntityBase {
    @Id
    public String open = "";

    void setOpen(String value) {
        open = value;
    }
}
