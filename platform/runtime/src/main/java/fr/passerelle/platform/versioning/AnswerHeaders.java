package fr.passerelle.platform.versioning;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Gives each versioned answer its strong tag, and forbids every cache to keep an answer of which nobody said that it
/// is
/// public: most speak of persons.
@Singleton
public class AnswerHeaders {
    private static final String PERSONAL = "private, no-store";

    @ServerResponseFilter
    public void complete(ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        if (answer.getEntity() instanceof Versioned versioned && !headers.containsKey(HttpHeaders.ETAG)) {
            headers.putSingle(HttpHeaders.ETAG, tag(versioned));
        }
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, PERSONAL);
        }
    }

    /// `"7-full"`, quotes included.
    public static String tag(Versioned versioned) {
        return "\"" + versioned.version() + "-" + versioned.view() + "\"";
    }
}
