package fr.passerelle.partner.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a structure offers people, between two days.
@Entity
@Table(name = "action")
public class Action {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "structure_id")
    private UUID structureId;

    @Column(name = "organisation_id")
    private String organisationId;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "action_type")
    private ActionType type;

    @Embedded
    private Theme theme;

    @Enumerated(EnumType.STRING)
    private ActionFormat format;

    private @Nullable Integer capacity;

    @Column(name = "offered_from")
    private LocalDate from;

    @Column(name = "offered_to")
    private @Nullable LocalDate to;

    @Version
    private long version;

    protected Action() {}

    Action(UUID id, String departement, String organisationId, OfferAction.Command told) {
        this.id = id;
        this.departement = departement;
        this.organisationId = organisationId;
        this.structureId = told.structureId();
        this.name = told.name();
        this.type = told.type();
        this.theme = told.theme();
        this.format = told.format();
        this.capacity = told.capacity();
        this.from = told.from();
        this.to = told.to();
    }

    public boolean isOfferedOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID structureId() {
        return structureId;
    }

    /// Who holds the action, and answers for it.
    public String organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public ActionType type() {
        return type;
    }

    public Theme theme() {
        return theme;
    }

    public ActionFormat format() {
        return format;
    }

    public Optional<Integer> capacity() {
        return Optional.ofNullable(capacity);
    }

    public LocalDate from() {
        return from;
    }

    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    public long version() {
        return version;
    }
}
