package fr.passerelle.platform.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/// A 405 says which methods the address admits (RFC 9110, 15.5.6); JAX-RS here does not.
@Singleton
public class AllowedMethods {
    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() == 405 && !answer.getHeaders().containsKey(HttpHeaders.ALLOW)) {
            answer.getHeaders()
                    .putSingle(
                            HttpHeaders.ALLOW,
                            String.join(", ", at(request.getUriInfo().getPath())));
        }
    }

    private static Set<String> at(String path) {
        var methods = new TreeSet<String>();
        var resources = ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers();
        RuntimeResourceVisitor.visitRuntimeResources("", resources, new RuntimeResourceVisitor() {
            @Override
            public void visitRuntimeResource(String method, String template, RuntimeResource resource) {
                if (pattern(template).matcher(path).matches()) {
                    methods.add(method);
                }
            }
        });
        return methods;
    }

    /// `/v1/samples/{id}` as a pattern.
    private static Pattern pattern(String template) {
        return Pattern.compile(Arrays.stream(template.split("\\{[^}]*}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^/]+")));
    }
}
