package fr.passerelle.contract.cer.messaging;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.passerelle.contract.cer.CerEvent;
import fr.passerelle.contract.cer.Decision;
import fr.passerelle.contract.cer.Signature;
import fr.passerelle.contract.rule.CerType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the events of a contract say; a change of name here is a change of promise.
final class CerMessages {
    private CerMessages() {}

    /// What they all begin with.
    record Identity(
            UUID beneficiaryId,
            UUID cerId,
            CerType type,
            int rank,
            String organisationId,
            @Nullable UUID orientationId,
            @Nullable String communeCode) {
        static Identity of(CerEvent event) {
            var cer = event.cer();
            return new Identity(
                    cer.personId(),
                    cer.id(),
                    cer.type(),
                    cer.rank(),
                    cer.organisationId(),
                    cer.orientationId(),
                    cer.communeCode());
        }
    }

    record Drafted(@JsonUnwrapped Identity cer, LocalDate draftedOn) {
        static Drafted from(CerEvent.Drafted event) {
            return new Drafted(Identity.of(event), event.on());
        }
    }

    record Rewritten(@JsonUnwrapped Identity cer, LocalDate rewrittenOn) {
        static Rewritten from(CerEvent.Rewritten event) {
            return new Rewritten(Identity.of(event), event.on());
        }
    }

    record Signed(@JsonUnwrapped Identity cer, Signature.SignatureParty party, boolean complete, LocalDate signedOn) {
        static Signed from(CerEvent.Signed event) {
            return new Signed(Identity.of(event), event.party(), event.complete(), event.on());
        }
    }

    record Submitted(
            @JsonUnwrapped Identity cer, LocalDate startsOn, LocalDate endsOn, int months, LocalDate submittedOn) {
        static Submitted from(CerEvent.Submitted event) {
            var term = event.term();
            return new Submitted(Identity.of(event), term.startsOn(), term.endsOn(), term.months(), event.on());
        }
    }

    record Validated(
            @JsonUnwrapped Identity cer,
            LocalDate startsOn,
            LocalDate endsOn,
            int months,
            LocalDate validatedOn,
            @Nullable LocalDate orientedOn) {
        static Validated from(CerEvent.Validated event) {
            var term = event.term();
            return new Validated(
                    Identity.of(event), term.startsOn(), term.endsOn(), term.months(), event.on(), event.orientedOn());
        }
    }

    record Rejected(@JsonUnwrapped Identity cer, LocalDate rejectedOn, Decision.CerRejectionReason reason) {
        static Rejected from(CerEvent.Rejected event) {
            return new Rejected(Identity.of(event), event.on(), event.reason());
        }
    }

    record Cancelled(@JsonUnwrapped Identity cer, LocalDate cancelledOn) {
        static Cancelled from(CerEvent.Cancelled event) {
            return new Cancelled(Identity.of(event), event.on());
        }
    }
}
