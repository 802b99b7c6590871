package fr.passerelle.contract.cer;

import fr.passerelle.contract.commitment.CerActionStatus;
import fr.passerelle.contract.commitment.CerContent;
import fr.passerelle.contract.commitment.CommitmentDomain;
import fr.passerelle.contract.commitment.Commitments;
import fr.passerelle.contract.commitment.CommittedAction;
import fr.passerelle.contract.commitment.EngagedBy;
import fr.passerelle.contract.commitment.Step;
import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.rule.CerType;
import fr.passerelle.contract.rule.Regime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Contracts of a person of Sceaux, drafted on 13 March 2026 by the référent of Antony.
public final class CerFixture {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 24);
    public static final Instant AT = Instant.parse("2026-03-24T09:00:00Z");
    public static final UUID PERSON = UUID.fromString("01993a5e-7c00-7000-8000-000000000001");

    static final LocalDate STARTS = LocalDate.of(2026, 4, 1);
    static final Author REFERENT = new Author("referent-92", "DEPARTEMENT", "DEPARTEMENT-92");
    static final Author VALIDEUR = new Author("valideur-92", "DEPARTEMENT", "DEPARTEMENT-92");

    private CerFixture() {}

    public static CerContent content(int months) {
        return content("Mon objectif, c'est de retrouver du travail", months);
    }

    static CerContent content(String goal, int months) {
        var action = new CommittedAction(
                UUID.fromString("01993a5e-7c00-7000-8000-000000000071"),
                "Trouver une place en crèche",
                EngagedBy.BENEFICIARY,
                CommitmentDomain.GARDE_ENFANTS,
                LocalDate.of(2026, 4, 30),
                CerActionStatus.TO_DO,
                null);
        var commitments = new Commitments(
                Set.of(CommitmentDomain.INSERTION_SOCIALE), List.of(new Step("D'abord", List.of(action))));
        return new CerContent(goal, commitments, STARTS, months, null, null, null);
    }

    static Cer draft(int months) {
        var origin = new CerOrigin(
                PERSON,
                UUID.fromString("01993a5e-7c00-7000-8000-000000000060"),
                null,
                LocalDate.of(2026, 3, 12),
                LocalDate.of(2026, 3, 12),
                "EI-92-ANTONY",
                REFERENT.subject(),
                "92071",
                Regime.REGIME_2025,
                LocalDate.of(2026, 3, 13),
                LocalDate.of(2026, 4, 12));
        return new Cer(
                UUID.fromString("01993a5e-7c00-7000-8000-000000000070"), "92", origin, CerType.CER, 1, content(months));
    }

    static CerEvent.Signed sign(Cer cer, Signature.SignatureParty party) {
        var signature = new Signature(TODAY, Signature.SignatureMeans.IN_PERSON, REFERENT.subject());
        return cer.sign(party, signature, TODAY, AT);
    }

    static Cer signed(int months) {
        var cer = draft(months);
        sign(cer, Signature.SignatureParty.REFERENT);
        sign(cer, Signature.SignatureParty.BENEFICIARY);
        return cer;
    }

    static Cer submitted(int months) {
        var cer = signed(months);
        cer.submit(TODAY, AT);
        return cer;
    }

    static CerEvent.Validated validate(Cer cer, @Nullable Integer cap) {
        return validate(cer, cap, TODAY);
    }

    static CerEvent.Validated validate(Cer cer, @Nullable Integer cap, LocalDate on) {
        return cer.validate(Decision.of(on, VALIDEUR.subject()), Optional.ofNullable(cap), cer.rank(), AT);
    }

    static CerEvent.Rejected reject(Cer cer, LocalDate on) {
        return cer.reject(Decision.CerRejectionReason.INCOMPLETE, "Préciser l'étape 2", VALIDEUR, on, AT);
    }

    /// A contract that stands there on {@link #on}.
    static Cer in(CerStatus status) {
        return switch (status) {
            case DRAFT -> draft(9);
            case SIGNED -> signed(9);
            case AWAITING_VALIDATION -> submitted(9);
            case VALIDATED, IN_FORCE, ENDED -> {
                var cer = submitted(9);
                validate(cer, 9);
                yield cer;
            }
            case REJECTED -> {
                var cer = submitted(9);
                reject(cer, TODAY);
                yield cer;
            }
            case CANCELLED -> {
                var cer = draft(9);
                cer.cancel(REFERENT, TODAY, AT);
                yield cer;
            }
        };
    }

    /// A day on which a contract stands there.
    static LocalDate on(CerStatus status) {
        return switch (status) {
            case IN_FORCE -> STARTS;
            case ENDED -> LocalDate.of(2027, 1, 1);
            case DRAFT, SIGNED, AWAITING_VALIDATION, VALIDATED, REJECTED, CANCELLED -> TODAY;
        };
    }

    /// Everything that is announced of a contract from its draft to its decisions.
    public static List<CerEvent> story() {
        var cer = draft(9);
        var drafted = cer.drafted(AT);
        var first = sign(cer, Signature.SignatureParty.BENEFICIARY);
        var second = sign(cer, Signature.SignatureParty.REFERENT);
        var submitted = cer.submit(TODAY, AT);
        var given = draft(9);
        var rewritten = given.rewrite(content("Autre chose", 9), TODAY, AT).orElseThrow();
        return List.of(
                drafted,
                first,
                second,
                submitted,
                validate(cer, 9),
                reject(submitted(9), TODAY),
                rewritten,
                given.cancel(REFERENT, TODAY, AT));
    }
}
