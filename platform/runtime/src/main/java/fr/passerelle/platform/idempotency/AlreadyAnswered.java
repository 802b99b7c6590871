package fr.passerelle.platform.idempotency;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Carries a kept answer past the resource method, whose type of return could not hold it.
final class AlreadyAnswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer answer;

    AlreadyAnswered(KeptAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    /// Gives it again.
    @Provider
    @Singleton
    public static class Again implements ExceptionMapper<AlreadyAnswered> {
        @Override
        public Response toResponse(AlreadyAnswered repeated) {
            var answer = repeated.answer;
            var response = Response.status(answer.status());
            if (answer.body() != null) {
                response.entity(answer.body()).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
            }
            if (answer.location() != null) {
                response.header(HttpHeaders.LOCATION, answer.location());
            }
            if (answer.etag() != null) {
                response.header(HttpHeaders.ETAG, answer.etag());
            }
            return response.build();
        }
    }
}
