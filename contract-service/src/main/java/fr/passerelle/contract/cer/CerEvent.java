package fr.passerelle.contract.cer;

import fr.passerelle.contract.commitment.CerContent;
import fr.passerelle.contract.rule.CerType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to a contract; never what stands in it.
public sealed interface CerEvent {
    Identity cer();

    LocalDate on();

    Instant at();

    /// Which contract, whose, and held by which organisation.
    record Identity(
            UUID id,
            UUID personId,
            String departement,
            CerType type,
            int rank,
            String organisationId,
            @Nullable UUID orientationId,
            @Nullable String communeCode) {}

    /// First and last day, included.
    record Term(LocalDate startsOn, LocalDate endsOn, int months) {
        static Term of(CerContent content) {
            return new Term(content.startsOn(), content.endsOn(), content.months());
        }
    }

    record Drafted(Identity cer, LocalDate on, Instant at) implements CerEvent {}

    /// What was signed is signed no more.
    record Rewritten(Identity cer, LocalDate on, Instant at) implements CerEvent {}

    /// @param complete whether both have signed now
    record Signed(Identity cer, Signature.SignatureParty party, boolean complete, LocalDate on, Instant at)
            implements CerEvent {}

    record Submitted(Identity cer, Term term, LocalDate on, Instant at) implements CerEvent {}

    /// @param orientedOn absent where no orientation was decided
    record Validated(Identity cer, Term term, @Nullable LocalDate orientedOn, LocalDate on, Instant at)
            implements CerEvent {}

    record Rejected(Identity cer, Decision.CerRejectionReason reason, LocalDate on, Instant at) implements CerEvent {}

    /// Given up before it was validated.
    record Cancelled(Identity cer, LocalDate on, Instant at) implements CerEvent {}
}
