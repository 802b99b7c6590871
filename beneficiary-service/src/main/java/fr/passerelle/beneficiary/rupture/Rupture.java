package fr.passerelle.beneficiary.rupture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time that a path was broken.
@Entity
@Table(name = "path_rupture")
public class Rupture {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_sign")
    private SignKind lastSign;

    @Column(name = "last_sign_on")
    private LocalDate lastSignOn;

    @Column(name = "broken_on")
    private LocalDate brokenOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private @Nullable SignKind endedBy;

    protected Rupture() {}

    Rupture(UUID id, Watch watch, Sign last, LocalDate brokenOn) {
        this.id = id;
        this.departement = watch.departement();
        this.personId = watch.personId();
        this.lastSign = last.kind();
        this.lastSignOn = last.on();
        this.brokenOn = brokenOn;
    }

    /// @param communeCode where the person lives
    RuptureEvent.Broken broken(@Nullable String communeCode, Instant at) {
        return new RuptureEvent.Broken(id, personId, departement, lastSign, lastSignOn, brokenOn, communeCode, at);
    }

    /// Whether a path that shows this goes on.
    boolean isEndedBy(Sign sign) {
        return sign.on().isAfter(lastSignOn);
    }

    RuptureEvent.Resumed end(SignKind by, LocalDate on, Instant at) {
        endedOn = on;
        endedBy = by;
        return new RuptureEvent.Resumed(id, personId, departement, by, on, at);
    }
}
