package fr.passerelle.beneficiary.caffile.api;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// `Prefer: wait=30` (RFC 7240): how long the caller would rather wait for the report.
record WaitPreference(Duration duration) {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*(\\d{1,4})(?:$|[,;\\s])");
    private static final int LONGEST_SECONDS = 30;

    static WaitPreference of(@Nullable String prefer) {
        var wait = WAIT.matcher(prefer == null ? "" : prefer);
        return new WaitPreference(
                wait.find()
                        ? Duration.ofSeconds(Math.min(LONGEST_SECONDS, Integer.parseInt(wait.group(1))))
                        : Duration.ZERO);
    }

    Response.ResponseBuilder applied(Response.ResponseBuilder answer) {
        return duration.isZero() ? answer : answer.header("Preference-Applied", "wait=" + duration.toSeconds());
    }
}
