package fr.passerelle.platform.paging;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Tells where the next page is. The reference is relative: it holds behind any proxy.
@Singleton
public class NextPageLink {
    @ServerResponseFilter
    public void add(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Page<?> page && page.next() != null) {
            var address = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            var reference = address.getRawPath() + "?" + address.getRawQuery();
            answer.getHeaders().add(HttpHeaders.LINK, "<" + reference + ">; rel=\"next\"");
        }
    }
}
