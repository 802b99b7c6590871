package fr.passerelle.beneficiary.household;

import fr.passerelle.platform.ids.Ids;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/// The people who share one file at a paying body, or who ask for a right together at the desk.
@Entity
@Table(name = "household")
public class Household {
    @Id
    private UUID id;

    private String departement;

    private @Nullable String regime;

    private @Nullable String organisme;

    /// In clear for a Caf only; that of the MSA is among the protected identifiers.
    private @Nullable String matricule;

    @Column(name = "family_situation")
    private @Nullable String familySituation;

    @Column(name = "family_situation_since")
    private @Nullable LocalDate familySituationSince;

    @Embedded
    private @Nullable PostalAddress address;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "household_id", nullable = false, updatable = false)
    @OrderBy("since, id")
    private List<Membership> memberships = new ArrayList<>();

    /// That a file says the same again changes nothing that anybody sees, so no version either.
    @OptimisticLock(excluded = true)
    @Column(name = "reference_date")
    private @Nullable LocalDate referenceDate;

    @OptimisticLock(excluded = true)
    @Column(name = "told_at")
    private @Nullable LocalDateTime toldAt;

    @Column(name = "content_hash")
    private @Nullable String contentHash;

    @Column(name = "source_file_id")
    private @Nullable UUID sourceFileId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Household() {}

    public Household(UUID id, String departement, Instant at) {
        this.id = id;
        this.departement = departement;
        this.createdAt = at;
        this.changedAt = at;
    }

    /// Gives the household its file number, once: people registered at the desk get theirs with the first file.
    /// Called by the repository, which keeps a secret number elsewhere.
    public void affiliate(Matricule number) {
        regime = number.regime();
        organisme = number.organisme();
        matricule = number.isSecret() ? null : number.number();
    }

    /// The paying body, for example `CAF-921`; absent before the first file.
    public Optional<String> payer() {
        return regime == null ? Optional.empty() : Optional.of(regime + "-" + organisme);
    }

    /// The file number where it may be shown in clear.
    public Optional<String> matricule() {
        return Optional.ofNullable(matricule);
    }

    public boolean isAffiliated() {
        return regime != null;
    }

    /// Seats the members that are told and ends the places of the others.
    ///
    /// @param on day from which this holds
    /// @return what changed
    public Membership.Changes seat(List<Membership.Seat> seats, LocalDate on, Instant at) {
        var joined = new HashSet<UUID>();
        var changed = false;
        var told = new HashSet<UUID>();
        for (var seat : seats) {
            told.add(seat.personId());
            var place = placeOf(seat.personId());
            if (place.isPresent() && !place.orElseThrow().isFollowedBy(seat, on)) {
                changed |= place.orElseThrow().take(seat, at);
                continue;
            }
            place.ifPresentOrElse(before -> before.end(on, at), () -> joined.add(seat.personId()));
            memberships.add(new Membership(Ids.next(), departement, seat, on, at));
            changed = true;
        }
        var left = members().stream()
                .filter(place -> !told.contains(place.personId()))
                .toList();
        left.forEach(place -> place.end(on, at));
        var any = changed || !joined.isEmpty() || !left.isEmpty();
        changedAt = any ? at : changedAt;
        return new Membership.Changes(any, joined, left);
    }

    /// Ends the place of somebody who has a household of their own from now on.
    public Optional<Membership> leave(UUID personId, LocalDate on, Instant at) {
        var left = placeOf(personId);
        left.ifPresent(place -> place.end(on, at));
        changedAt = at;
        return left;
    }

    /// @return whether the commune changed, which others follow; a new street alone concerns nobody else
    public boolean liveAt(PostalAddress now, Instant at) {
        var before = address;
        if (!now.equals(before)) {
            address = now;
            changedAt = at;
        }
        return before == null || !Objects.equals(before.communeCode(), now.communeCode());
    }

    /// @param code SITFAM
    /// @return whether the situation changed
    public boolean describe(String code, @Nullable LocalDate since) {
        var changed = !code.equals(familySituation);
        familySituation = code;
        familySituationSince = since;
        return changed;
    }

    boolean isToldBy(String hash) {
        return hash.equals(contentHash);
    }

    /// Whether what is known comes from a later file than the one of this reference date, made then.
    boolean isNewerThan(LocalDate reference, LocalDateTime written) {
        if (referenceDate == null || !referenceDate.equals(reference)) {
            return referenceDate != null && referenceDate.isAfter(reference);
        }
        return toldAt != null && toldAt.isAfter(written);
    }

    void told(UUID fileId, LocalDate reference, LocalDateTime written, String hash) {
        sourceFileId = fileId;
        contentHash = hash;
        confirm(reference, written);
    }

    /// A file says what is known already: whatever was made before it is out of date from now on.
    void confirm(LocalDate reference, LocalDateTime written) {
        referenceDate = reference;
        toldAt = written;
    }

    public List<Membership> members() {
        return memberships.stream().filter(Membership::isCurrent).toList();
    }

    /// Who had which place on a day.
    public List<Membership> membersOn(LocalDate day) {
        return memberships.stream().filter(place -> place.holdsOn(day)).toList();
    }

    /// « Monoparental »: nobody is a spouse here, and there is a child or one to be born.
    public boolean isSingleParent() {
        return members().stream().noneMatch(Membership::isSpouse)
                && members().stream().anyMatch(Membership::isChildOrAwaitsOne);
    }

    public boolean isSingleParent(UUID person) {
        return isSingleParent()
                && placeOf(person).filter(Membership::isParentPlace).isPresent();
    }

    public List<UUID> children() {
        return members().stream()
                .filter(Membership::isChild)
                .map(Membership::personId)
                .toList();
    }

    private Optional<Membership> placeOf(UUID personId) {
        return members().stream()
                .filter(place -> place.personId().equals(personId))
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public Optional<PostalAddress> address() {
        return Optional.ofNullable(address);
    }

    public @Nullable String communeCode() {
        return address == null ? null : address.communeCode();
    }

    public Optional<String> familySituation() {
        return Optional.ofNullable(familySituation);
    }

    public long version() {
        return version;
    }
}
