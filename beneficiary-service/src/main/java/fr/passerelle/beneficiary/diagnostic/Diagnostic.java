package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.commonright.CommonRights;
import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.FreinCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One diagnostic of a person, drafted after an interview and completed with the person.
@Entity
@Table(name = "diagnostic")
public class Diagnostic {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private DiagnosticStatus status;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "common_rights")
    private CommonRights commonRights;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "diagnostic_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Frein> freins = new ArrayList<>();

    private @Nullable Integer profil;

    /// By the criteria of the département; absent of what was found before there were any.
    @Column(name = "proposed_profil")
    private @Nullable Integer proposedProfil;

    @Enumerated(EnumType.STRING)
    private Conclusion.@Nullable DiagnosticOutcome outcome;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Diagnostic() {}

    /// Who drafts it: the subject of a token, and the organisation that it acts for.
    public record Author(String subject, String organisationId) {}

    public Diagnostic(UUID id, String departement, UUID personId, Author author, Findings findings, Instant at) {
        this.id = id;
        this.departement = departement;
        this.personId = personId;
        this.status = DiagnosticStatus.DRAFT;
        this.draftedBy = author.subject();
        this.organisationId = author.organisationId();
        this.createdAt = at;
        find(findings, at);
    }

    /// Replaces what a draft says; a frein of the same theme stays the same frein.
    public void revise(Findings findings, Instant at) {
        require(DiagnosticAct.REVISION);
        find(findings, at);
    }

    public DiagnosticEvent.Completed complete(Conclusion conclusion, Instant at) {
        require(DiagnosticAct.COMPLETION);
        status = DiagnosticStatus.COMPLETED;
        profil = conclusion.profil();
        outcome = conclusion.outcome();
        completedOn = conclusion.on();
        changedAt = at;
        return new DiagnosticEvent.Completed(id, personId, departement, heldOn, conclusion, proposedProfil, freins, at);
    }

    /// A later one is completed: the freins that are open here and named there go on there.
    public void giveWayTo(Diagnostic later, Instant at) {
        require(DiagnosticAct.OUTDATING);
        if (later.heldOn.isBefore(heldOn)) {
            throw DiagnosticRefused.olderThan(heldOn);
        }
        status = DiagnosticStatus.OUTDATED;
        changedAt = at;
        later.freins.forEach(frein -> open(frein.code()).ifPresent(frein::goOnFrom));
    }

    private Optional<Frein> open(FreinCode code) {
        return named(code).filter(Frein::isOpen);
    }

    void require(DiagnosticAct act) {
        if (!status.allows(act)) {
            throw DiagnosticRefused.notAllowed(act, status);
        }
    }

    private void find(Findings findings, Instant at) {
        heldOn = findings.heldOn();
        commonRights = findings.commonRights();
        proposedProfil = findings.proposedProfil();
        changedAt = at;
        freins.removeIf(frein -> findings.freins().stream().noneMatch(statement -> statement.code() == frein.code()));
        findings.freins().forEach(this::name);
    }

    private void name(Frein.Statement statement) {
        named(statement.code())
                .ifPresentOrElse(
                        frein -> frein.restate(statement, heldOn),
                        () -> freins.add(new Frein(departement, personId, statement, heldOn)));
    }

    private Optional<Frein> named(FreinCode code) {
        return freins.stream().filter(frein -> frein.code() == code).findFirst();
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

    public DiagnosticStatus status() {
        return status;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public CommonRights commonRights() {
        return commonRights;
    }

    public List<Frein> freins() {
        return List.copyOf(freins);
    }

    public Optional<Integer> proposedProfil() {
        return Optional.ofNullable(proposedProfil);
    }

    /// Absent before the completion.
    public Optional<Conclusion> conclusion() {
        return profil == null || outcome == null || completedOn == null
                ? Optional.empty()
                : Optional.of(new Conclusion(profil, outcome, completedOn));
    }

    public boolean isDraftedBy(String subject) {
        return draftedBy.equals(subject);
    }

    public String organisationId() {
        return organisationId;
    }

    public long version() {
        return version;
    }
}
