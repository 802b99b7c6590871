package fr.passerelle.platform.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What went wrong, before it is put into words.
record Fault(int status, String code, Map<String, Object> parameters, List<FieldError> errors) {
    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(400, "bad-request"),
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(408, "request-timeout"),
            Map.entry(409, "conflict"),
            Map.entry(412, "precondition-failed"),
            Map.entry(413, "content-too-large"),
            Map.entry(414, "uri-too-long"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(422, "rule-broken"),
            Map.entry(428, "precondition-required"),
            Map.entry(429, "too-many-requests"),
            Map.entry(503, "unavailable"));

    /// @param status what the server would have answered by itself
    static Fault of(int status, @Nullable Throwable cause) {
        return find(cause, Refusal.class)
                .map(Fault::refused)
                .or(() -> Violations.in(cause))
                .or(() -> Databases.faultIn(cause))
                .orElseGet(() -> plain(status));
    }

    static Fault plain(int status) {
        var fallback = status >= 400 && status < 500 ? "bad-request" : "internal-error";
        return new Fault(status, CODES.getOrDefault(status, fallback), Map.of(), List.of());
    }

    /// The first cause of this type: frameworks wrap, and a failed commit suppresses.
    static <T extends Throwable> Optional<T> find(@Nullable Throwable cause, Class<T> type) {
        return causes(cause).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(@Nullable Throwable cause) {
        if (cause == null) {
            return Stream.empty();
        }
        var deeper = Stream.concat(Stream.of(cause.getSuppressed()), Stream.ofNullable(cause.getCause()));
        return Stream.concat(Stream.of(cause), deeper.flatMap(Fault::causes));
    }

    private static Fault refused(Refusal refusal) {
        return new Fault(refusal.kind().status(), refusal.code(), refusal.parameters(), refusal.errors());
    }
}
