package fr.passerelle.platform.web;

import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.versioning.Versioned;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What every answer says beside its body: the tag of its version, where the next page is, and that no cache may keep
/// it unless somebody said that it is public; most speak of persons.
@Singleton
public class AnswerHeaders {
    private static final String PERSONAL = "private, no-store";

    @ServerResponseFilter
    public void complete(ContainerRequestContext request, ContainerResponseContext answer) {
        var headers = answer.getHeaders();
        if (answer.getEntity() instanceof Versioned versioned && !headers.containsKey(HttpHeaders.ETAG)) {
            headers.putSingle(HttpHeaders.ETAG, versioned.tag());
        }
        if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
            headers.add(HttpHeaders.LINK, "<" + next(request.getUriInfo(), page.next()) + ">; rel=\"next\"");
        }
        if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, PERSONAL);
        }
    }

    /// Relative, so that it holds behind any proxy.
    private static String next(UriInfo here, String cursor) {
        var address =
                here.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
