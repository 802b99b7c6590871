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
import java.time.LocalDate;
import java.util.UUID;

/// A difficulty of one person, as a diagnostic named it. A later diagnostic that names it again has its own row of the
/// same frein, so that what an interview found stays as it was.
@Entity
@Table(name = "frein")
public class Frein {
    /// Of this row.
    @Id
    private UUID id;

    @Column(name = "frein_id")
    private UUID freinId;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private FreinCode code;

    private boolean blocking;

    @Enumerated(EnumType.STRING)
    private FreinState state;

    @Column(name = "identified_on")
    private LocalDate identifiedOn;

    @Version
    private long version;

    protected Frein() {}

    /// @param heldOn day of the interview
    public Frein(String departement, UUID personId, Statement statement, LocalDate heldOn) {
        this.id = Ids.next();
        this.freinId = id;
        this.departement = departement;
        this.personId = personId;
        this.code = statement.code();
        this.blocking = statement.blocking();
        this.state = statement.state();
        this.identifiedOn = heldOn;
    }

    /// What is found in an interview.
    ///
    /// @param blocking to be worked on before a job is looked for
    public record Statement(FreinCode code, boolean blocking, FreinState state) {}

    /// The draft that named it says it otherwise now.
    public void restate(Statement statement, LocalDate heldOn) {
        blocking = statement.blocking();
        state = statement.state();
        identifiedOn = heldOn;
    }

    /// An earlier diagnostic had named it: what was undertaken since is not undone by asking again.
    public void goOnFrom(Frein earlier) {
        freinId = earlier.freinId;
        identifiedOn = earlier.identifiedOn;
        if (earlier.state == FreinState.IN_PROGRESS) {
            state = earlier.state;
        }
    }

    public boolean isOpen() {
        return state != FreinState.LIFTED;
    }

    public void work() {
        become(FreinState.IN_PROGRESS, FreinAct.WORK);
    }

    public FreinEvent.Lifted lift(Instant at) {
        become(FreinState.LIFTED, FreinAct.LIFTING);
        return new FreinEvent.Lifted(freinId, personId, departement, code, LocalDates.on(at), at);
    }

    private void become(FreinState next, FreinAct act) {
        if (!state.allows(act)) {
            throw FreinRefused.notAllowed(act, state);
        }
        state = next;
    }

    /// The same in every diagnostic that names it, until it is lifted.
    public UUID id() {
        return freinId;
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

    /// Day of the interview that named it first.
    public LocalDate identifiedOn() {
        return identifiedOn;
    }

    public long version() {
        return version;
    }
}
