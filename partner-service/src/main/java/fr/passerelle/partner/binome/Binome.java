package fr.passerelle.partner.binome;

import fr.passerelle.partner.binome.BinomeEvent.Assigned;
import fr.passerelle.partner.binome.BinomeEvent.Ended;
import fr.passerelle.partner.person.Person;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conseiller emploi of France Travail and a travailleur social who follow one person together, from a day on.
@Entity
@Table(name = "binome")
public class Binome {
    @Id
    private UUID id;

    private String departement;

    /// Changed by a merge of files alone.
    @Column(name = "beneficiary_id", updatable = false)
    private UUID beneficiaryId;

    @Enumerated(EnumType.STRING)
    private BinomeModality modality;

    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Embedded
    @AttributeOverride(name = "organisationId", column = @Column(name = "conseiller_organisation_id"))
    @AttributeOverride(name = "organisationType", column = @Column(name = "conseiller_type"))
    @AttributeOverride(name = "professionalId", column = @Column(name = "conseiller_id"))
    private BinomeMember conseillerEmploi;

    @Embedded
    @AttributeOverride(name = "organisationId", column = @Column(name = "social_organisation_id"))
    @AttributeOverride(name = "organisationType", column = @Column(name = "social_type"))
    @AttributeOverride(name = "professionalId", column = @Column(name = "social_id"))
    private BinomeMember travailleurSocial;

    @Embedded
    private @Nullable BinomeGround ground;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "assigned_by")
    private String assignedBy;

    @Embedded
    private @Nullable BinomeEnd end;

    @Version
    private long version;

    protected Binome() {}

    Binome(UUID id, Person person, Assigning told) {
        this.id = id;
        this.departement = person.departement();
        this.beneficiaryId = person.id();
        this.communeCode = person.communeCode().orElse(null);
        this.modality = BinomeModality.ACCOMPAGNEMENT_GLOBAL;
        this.conseillerEmploi = told.conseillerEmploi();
        this.travailleurSocial = told.travailleurSocial();
        this.ground = told.ground();
        this.startsOn = told.startsOn();
        this.assignedAt = told.at();
        this.assignedBy = told.by();
    }

    /// Who follows from when on, and on what ground.
    ///
    /// @param by subject of the token
    record Assigning(
            BinomeMember conseillerEmploi,
            BinomeMember travailleurSocial,
            @Nullable BinomeGround ground,
            LocalDate startsOn,
            String by,
            Instant at) {}

    public Assigned assigned() {
        return new Assigned(subject(assignedAt), LocalDates.on(assignedAt));
    }

    /// By somebody: that files were merged is not theirs to say.
    Ended end(LocalDate on, BinomeEndReason reason, String by, Instant at) {
        requireInForce();
        if (reason == BinomeEndReason.FILES_MERGED) {
            throw BinomeRefused.endOfMerge();
        }
        var today = LocalDates.on(at);
        if (on.isBefore(startsOn) || on.isAfter(today)) {
            throw BinomeRefused.endDay(startsOn, today);
        }
        return ended(on, reason, by, at);
    }

    /// The person turned out to have another file, whose binôme goes on.
    Ended giveWay(String by, Instant at) {
        requireInForce();
        var today = LocalDates.on(at);
        return ended(today.isBefore(startsOn) ? startsOn : today, BinomeEndReason.FILES_MERGED, by, at);
    }

    private Ended ended(LocalDate on, BinomeEndReason reason, String by, Instant at) {
        end = new BinomeEnd(on, reason, by);
        return new Ended(subject(at), on, reason);
    }

    void requireInForce() {
        if (!status().next().contains(BinomeStatus.ENDED)) {
            throw BinomeRefused.end(status());
        }
    }

    boolean wasMistaken() {
        return end != null && end.reason() == BinomeEndReason.RECORDED_BY_MISTAKE;
    }

    List<BinomeMember> members() {
        return List.of(conseillerEmploi, travailleurSocial);
    }

    /// Whether the organisation is one of the two.
    public boolean binds(String organisationId) {
        return members().stream().anyMatch(member -> member.organisationId().equals(organisationId));
    }

    private BinomeEvent.Subject subject(Instant at) {
        return new BinomeEvent.Subject(
                id,
                beneficiaryId,
                departement,
                modality,
                conseillerEmploi,
                travailleurSocial,
                communeCode,
                startsOn,
                at);
    }

    public BinomeStatus status() {
        return end == null ? BinomeStatus.IN_FORCE : BinomeStatus.ENDED;
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID beneficiaryId() {
        return beneficiaryId;
    }

    public BinomeModality modality() {
        return modality;
    }

    public BinomeMember conseillerEmploi() {
        return conseillerEmploi;
    }

    public BinomeMember travailleurSocial() {
        return travailleurSocial;
    }

    public Optional<BinomeGround> ground() {
        return Optional.ofNullable(ground);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public Optional<BinomeEnd> end() {
        return Optional.ofNullable(end);
    }

    public long version() {
        return version;
    }
}
