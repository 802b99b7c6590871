package fr.passerelle.platform.versioning;

import fr.passerelle.platform.problem.Refusal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// From which version a change starts. The view is part of the tag and not of the comparison: who sees less changes the
/// same version.
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})-[a-z]+\"");

    private IfMatch() {}

    /// The version that the header `If-Match` names: 428 where it is missing, 412 where no tag of ours can be meant. A
    /// `*` would match anything, which is what the header is there to prevent.
    public static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new Refusal(Refusal.Kind.PRECONDITION_REQUIRED, "precondition-required");
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw failed();
        }
        return Long.parseLong(tag.group(1));
    }

    /// Refuses with 412 a change that starts from another version than the present one.
    public static void check(long expected, long present) {
        if (expected != present) {
            throw failed();
        }
    }

    private static Refusal failed() {
        return new Refusal(Refusal.Kind.PRECONDITION_FAILED, "precondition-failed");
    }
}
