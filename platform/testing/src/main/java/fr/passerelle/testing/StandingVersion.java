package fr.passerelle.testing;

import io.restassured.response.Response;
import java.util.function.Supplier;

/// An act on the version that stands. A clock of the service may make a newer one between the reading and the act:
/// that is answered 412, and whoever acts reads again, as a partner does.
public final class StandingVersion {
    private static final int STALE = 412;
    private static final int TRIES = 5;

    private StandingVersion() {}

    /// @param readAndAct once, in the version that it reads itself
    public static Response acted(Supplier<Response> readAndAct) {
        var answer = readAndAct.get();
        for (var tries = 1; answer.statusCode() == STALE && tries < TRIES; tries++) {
            answer = readAndAct.get();
        }
        return answer;
    }
}
