package fr.passerelle.contract.cer;

import fr.passerelle.contract.rule.CerType;
import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/// The refusals of a contract, each with the article that it rests on in `messages_fr.properties`.
public final class CerRefused {
    private CerRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "cer-unknown");
    }

    static Refusal act(CerStatus.Act act, CerStatus status) {
        return new Refusal(Refusal.Kind.CONFLICT, act.refusal(), Map.of("status", status.name()));
    }

    static Refusal signedAlready(Signature.SignatureParty party) {
        return new Refusal(Refusal.Kind.CONFLICT, "cer-signature-already-given", Map.of("party", party.name()));
    }

    public static Refusal overlap() {
        return new Refusal(Refusal.Kind.CONFLICT, "cer-overlap");
    }

    static Refusal orientationUnknown() {
        return new Refusal(Refusal.Kind.CONFLICT, "orientation-unknown");
    }

    static Refusal notItsOrganisation() {
        return new Refusal(Refusal.Kind.FORBIDDEN, "cer-of-another-organisation");
    }

    static Refusal validatorIsReferent() {
        return new Refusal(Refusal.Kind.FORBIDDEN, "cer-validator-is-referent");
    }

    static Refusal exceedsCap(int months, int cap) {
        return new Refusal(Refusal.Kind.INVALID, "cer-term-exceeds-cap", Map.of("months", months, "cap", cap));
    }

    static Refusal notInRegime(CerType type) {
        return new Refusal(Refusal.Kind.INVALID, "cer-type-not-in-regime", Map.of("type", type.name()));
    }

    static Refusal withoutValidation() {
        return new Refusal(Refusal.Kind.INVALID, "cer-without-validation");
    }

    static Refusal rightsInformationMissing() {
        return new Refusal(Refusal.Kind.INVALID, "rights-information-missing");
    }

    static Refusal rightsInformationInTheFuture() {
        return new Refusal(Refusal.Kind.INVALID, "rights-information-in-the-future");
    }

    static Refusal rightsInformationTooOld(LocalDate earliest) {
        return new Refusal(Refusal.Kind.INVALID, "rights-information-too-old", Map.of("earliest", earliest));
    }

    static Refusal signedBeforeOrientation(LocalDate on) {
        return new Refusal(Refusal.Kind.INVALID, "signature-before-orientation", Map.of("on", on));
    }

    static Refusal signedInTheFuture() {
        return new Refusal(Refusal.Kind.INVALID, "signature-in-the-future");
    }
}
