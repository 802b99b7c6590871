package fr.passerelle.partner.person;

import fr.passerelle.platform.clock.LocalDates;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "right_state")
    private @Nullable RightState rightState;

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

    /// Something became of a right. Only an opening starts the legal clock, once a right.
    void learn(RightFact fact) {
        learn(fact.household());
        if (!concerns(fact)) {
            return;
        }
        var isOther = !fact.rsaRightId().equals(rsaRightId);
        if (fact.receivedAt() != null && (isOther || isLater(fact.receivedAt()))) {
            receivedAt = fact.receivedAt();
        }
        if (isOther && fact.receivedAt() == null) {
            receivedAt = null;
        }
        rsaRightId = fact.rsaRightId();
        rightState = fact.state();
        payingBodyId = fact.payingBodyId() == null ? payingBodyId : fact.payingBodyId();
    }

    /// A request takes nothing from a right that is open, and the end of a former right does not end the one of now.
    private boolean concerns(RightFact fact) {
        var isSame = fact.rsaRightId().equals(rsaRightId);
        return switch (fact.state()) {
            case REQUESTED -> !isSame && !isRightOpen();
            case OPEN -> true;
            case CLOSED -> isSame || rsaRightId == null;
        };
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

    /// Whoever paid does so no more; who does is told with the next right.
    void passedOn() {
        payingBodyId = null;
    }

    boolean isPaidBy(String organisationId) {
        return organisationId.equals(payingBodyId);
    }

    private boolean isLater(Instant told) {
        return receivedAt == null || told.isBefore(receivedAt);
    }

    /// The day on which the legal time to orient began; none for one who is not subject to rights and duties, or whose
    /// right is over.
    public Optional<LocalDate> clockStartedOn() {
        return Optional.ofNullable(receivedAt)
                .filter(at -> isRightOpen() && Boolean.TRUE.equals(subjectToDuties))
                .map(LocalDates::on);
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public boolean isRightOpen() {
        return rightState == RightState.OPEN;
    }

    public Optional<RightState> rightState() {
        return Optional.ofNullable(rightState);
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
