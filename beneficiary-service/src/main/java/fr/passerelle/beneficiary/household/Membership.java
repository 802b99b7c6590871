package fr.passerelle.beneficiary.household;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person's place in a household between two dates.
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private UUID id;

    private String departement;

    /// A merge moves the place to the survivor: nobody who read it before writes it back.
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    private String role;

    @Column(name = "file_holder")
    private boolean fileHolder;

    @Column(name = "subject_to_rights_and_duties")
    private @Nullable Boolean subjectToRightsAndDuties;

    @Column(name = "pregnant_since")
    private @Nullable LocalDate pregnantSince;

    @Column(name = "since")
    private LocalDate since;

    @Column(name = "until")
    private @Nullable LocalDate until;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Membership() {}

    Membership(UUID id, String departement, Seat seat, LocalDate since, Instant at) {
        this.id = id;
        this.departement = departement;
        this.personId = seat.personId();
        this.role = seat.role();
        this.since = since;
        this.changedAt = at;
        take(seat, at);
    }

    /// What a file or the desk says of one member.
    ///
    /// @param role code as received
    /// @param subjectToRightsAndDuties unknown where absent
    public record Seat(
            UUID personId,
            String role,
            boolean fileHolder,
            @Nullable Boolean subjectToRightsAndDuties,
            @Nullable LocalDate pregnantSince) {}

    /// What became of the places of a household.
    ///
    /// @param any whether the composition, a role or a duty changed
    /// @param joined people who were not members the moment before
    /// @param left the places that ended
    public record Changes(boolean any, Set<UUID> joined, List<Membership> left) {
        public Changes {
            joined = Set.copyOf(joined);
            left = List.copyOf(left);
        }
    }

    /// @return whether anything that others follow changed
    final boolean take(Seat seat, Instant at) {
        var changed = !role.equals(seat.role())
                || !Objects.equals(subjectToRightsAndDuties, seat.subjectToRightsAndDuties())
                || !Objects.equals(pregnantSince, seat.pregnantSince());
        role = seat.role();
        fileHolder = seat.fileHolder();
        subjectToRightsAndDuties = seat.subjectToRightsAndDuties();
        pregnantSince = seat.pregnantSince();
        changedAt = changed ? at : changedAt;
        return changed;
    }

    /// Another role begins another place, and so does another answer on rights and duties, so that who was what
    /// stays readable at any day. What is told anew for the day on which it began, or for an earlier one, corrects
    /// it. Where nobody had said whether the person is subject to rights and duties, the answer completes the
    /// place.
    boolean isFollowedBy(Seat seat, LocalDate on) {
        return since.isBefore(on) && (!role.equals(seat.role()) || isOtherDuty(seat.subjectToRightsAndDuties()));
    }

    private boolean isOtherDuty(@Nullable Boolean told) {
        return subjectToRightsAndDuties != null && told != null && !subjectToRightsAndDuties.equals(told);
    }

    /// The day after the last one; never before the first.
    void end(LocalDate on, Instant at) {
        until = on.isBefore(since) ? since : on;
        changedAt = at;
    }

    public boolean isCurrent() {
        return until == null;
    }

    boolean holdsOn(LocalDate day) {
        return LocalDates.holds(since, until, day);
    }

    public UUID personId() {
        return personId;
    }

    public String departement() {
        return departement;
    }

    public String role() {
        return role;
    }

    public Optional<HouseholdRole> knownRole() {
        return HouseholdRole.of(role);
    }

    /// A child of the household is no parent in it, however old, nor is somebody else who lives there.
    public boolean isParentPlace() {
        return !isChild() && knownRole().filter(HouseholdRole.AUT::equals).isEmpty();
    }

    public boolean isAllocataire() {
        return knownRole().filter(HouseholdRole::isAllocataire).isPresent();
    }

    boolean isSpouse() {
        return knownRole().filter(HouseholdRole.CJT::equals).isPresent();
    }

    boolean isChildOrAwaitsOne() {
        return isChild() || pregnantSince != null;
    }

    boolean isChild() {
        return knownRole().filter(HouseholdRole.ENF::equals).isPresent();
    }

    public boolean isFileHolder() {
        return fileHolder;
    }

    public Optional<Boolean> subjectToRightsAndDuties() {
        return Optional.ofNullable(subjectToRightsAndDuties);
    }

    public Optional<LocalDate> pregnantSince() {
        return Optional.ofNullable(pregnantSince);
    }

    public LocalDate since() {
        return since;
    }

    /// First day without the place; absent while it lasts.
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    public UUID id() {
        return id;
    }
}
