package fr.passerelle.partner.person;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as far as others announced: facts come in any order, and each completes what is there.
@Entity
@Table(name = "person")
public class Person {
    @Id
    @Column(name = "beneficiary_id")
    private UUID id;

    private String departement;

    @Column(name = "rsa_right_id")
    private @Nullable UUID rsaRightId;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "paying_body_id")
    private @Nullable String payingBodyId;

    @Column(name = "commune_code")
    private @Nullable String communeCode;

    @Column(name = "single_parent")
    private @Nullable Boolean singleParent;

    @Column(name = "subject_to_duties")
    private @Nullable Boolean subjectToDuties;

    @Embedded
    private @Nullable Diagnostic diagnostic;

    @Version
    private long version;

    protected Person() {}

    Person(UUID id, String departement) {
        this.id = id;
        this.departement = departement;
    }

    /// A right was opened, recorded or asked for. Only an opening starts the legal clock, once a right.
    void learn(RightFact fact) {
        if (fact.receivedAt() != null && (!fact.rsaRightId().equals(rsaRightId) || isLater(fact.receivedAt()))) {
            receivedAt = fact.receivedAt();
        }
        if (!fact.rsaRightId().equals(rsaRightId) && fact.receivedAt() == null) {
            receivedAt = null;
        }
        rsaRightId = fact.rsaRightId();
        payingBodyId = fact.payingBodyId() == null ? payingBodyId : fact.payingBodyId();
        learn(fact.household());
    }

    void learn(HouseholdFact fact) {
        communeCode = fact.communeCode() == null ? communeCode : fact.communeCode();
        singleParent = fact.singleParent() == null ? singleParent : fact.singleParent();
        subjectToDuties = fact.subjectToDuties() == null ? subjectToDuties : fact.subjectToDuties();
    }

    void learn(Diagnostic fact, HouseholdFact household) {
        diagnostic = fact;
        learn(household);
    }

    private boolean isLater(Instant told) {
        return receivedAt == null || told.isBefore(receivedAt);
    }

    /// The day on which the legal time to orient began; none for one who is not subject to rights and duties.
    public Optional<LocalDate> clockStartedOn() {
        return Optional.ofNullable(receivedAt)
                .filter(at -> Boolean.TRUE.equals(subjectToDuties))
                .map(LocalDates::on);
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public Optional<String> payingBodyId() {
        return Optional.ofNullable(payingBodyId);
    }

    public Optional<String> communeCode() {
        return Optional.ofNullable(communeCode);
    }

    public boolean isSingleParent() {
        return Boolean.TRUE.equals(singleParent);
    }

    public Optional<Diagnostic> diagnostic() {
        return Optional.ofNullable(diagnostic);
    }
}
