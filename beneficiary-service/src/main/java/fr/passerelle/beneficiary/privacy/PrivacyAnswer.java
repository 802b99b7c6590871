package fr.passerelle.beneficiary.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a request was answered, by whom: a human, never the platform.
///
/// @param answeredBy claim `sub` of who decided
/// @param means how a file was given, for an access
/// @param refusalGround for a refusal
/// @param erasureGround for an erasure
@Embeddable
public record PrivacyAnswer(
        @Column(name = "answered_on") LocalDate answeredOn,
        @Column(name = "answered_by") String answeredBy,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "means")
        AnswerMeans means,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "refusal_ground")
        RefusalGround refusalGround,

        @Nullable @Enumerated(EnumType.STRING) @Column(name = "erasure_ground")
        ErasureGround erasureGround) {

    static PrivacyAnswer given(LocalDate on, String by, AnswerMeans means) {
        return new PrivacyAnswer(on, by, means, null, null);
    }

    public static PrivacyAnswer granted(LocalDate on, String by) {
        return new PrivacyAnswer(on, by, null, null, null);
    }

    public static PrivacyAnswer erased(LocalDate on, String by, ErasureGround ground) {
        return new PrivacyAnswer(on, by, null, null, ground);
    }

    static PrivacyAnswer refused(LocalDate on, String by, RefusalGround ground) {
        return new PrivacyAnswer(on, by, null, ground, null);
    }
}
