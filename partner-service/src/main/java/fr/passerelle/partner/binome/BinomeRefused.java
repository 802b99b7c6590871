package fr.passerelle.partner.binome;

import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Map;

/// The refusals of a binôme, each with what it rests on in `messages_fr.properties`.
public final class BinomeRefused {
    private BinomeRefused() {}

    public static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "binome-unknown");
    }

    /// Whoever is in a binôme reads what the référents read: no organisation puts itself there.
    public static Refusal formedByDepartement() {
        return new Refusal(Refusal.Kind.FORBIDDEN, "binome-formed-by-departement");
    }

    /// The Département, or one of the two organisations that it binds.
    public static Refusal ofOthers() {
        return new Refusal(Refusal.Kind.FORBIDDEN, "binome-of-others");
    }

    static Refusal end(BinomeStatus from) {
        return new Refusal(Refusal.Kind.CONFLICT, "binome-end-not-allowed", Map.of("from", from.name()));
    }

    /// Told by the merge itself.
    static Refusal endOfMerge() {
        return new Refusal(Refusal.Kind.INVALID, "binome-end-of-merge");
    }

    public static Refusal another() {
        return new Refusal(Refusal.Kind.CONFLICT, "binome-already-in-force");
    }

    static Refusal organisationUnknown(String organisationId) {
        return new Refusal(Refusal.Kind.INVALID, "organisation-unknown", Map.of("organisationId", organisationId));
    }

    static Refusal startsLater(LocalDate today) {
        return new Refusal(Refusal.Kind.INVALID, "binome-starts-later", Map.of("today", today));
    }

    static Refusal startsTooEarly(LocalDate earliest) {
        return new Refusal(Refusal.Kind.INVALID, "binome-starts-too-early", Map.of("earliest", earliest));
    }

    static Refusal withoutConvention() {
        return new Refusal(Refusal.Kind.INVALID, "binome-without-convention");
    }

    static Refusal endDay(LocalDate startsOn, LocalDate today) {
        return new Refusal(Refusal.Kind.INVALID, "binome-end-day", Map.of("startsOn", startsOn, "today", today));
    }
}
