package fr.passerelle.beneficiary.frein;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// A difficulty of one person, as a diagnostic named it.
@Entity
@Table(name = "frein")
public class Frein {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private FreinCode code;

    private boolean blocking;

    @Enumerated(EnumType.STRING)
    private FreinState state;

    @Version
    private long version;

    protected Frein() {}

    public Frein(String departement, UUID personId, Statement statement) {
        this.id = Ids.next();
        this.departement = departement;
        this.personId = personId;
        this.code = statement.code();
        this.blocking = statement.blocking();
        this.state = statement.state();
    }

    /// What is found in an interview.
    ///
    /// @param blocking to be worked on before a job is looked for
    public record Statement(FreinCode code, boolean blocking, FreinState state) {}

    /// The draft that named it says it otherwise now.
    public void restate(Statement statement) {
        blocking = statement.blocking();
        state = statement.state();
    }

    public void work() {
        become(FreinState.IN_PROGRESS, FreinAct.WORK);
    }

    public FreinEvent.Lifted lift(Instant at) {
        become(FreinState.LIFTED, FreinAct.LIFTING);
        return new FreinEvent.Lifted(id, personId, departement, code, LocalDates.on(at), at);
    }

    private void become(FreinState next, FreinAct act) {
        if (!state.allows(act)) {
            throw FreinRefused.notAllowed(act, state);
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID personId() {
        return personId;
    }

    public FreinCode code() {
        return code;
    }

    public boolean isBlocking() {
        return blocking;
    }

    public FreinState state() {
        return state;
    }

    public long version() {
        return version;
    }
}
