package fr.passerelle.platform.openapi;

import fr.passerelle.platform.idempotency.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Finds the Java method behind an operation of the document, for what only its annotations tell.
final class ResourceMethods {
    private final Map<String, MethodInfo> methods = new HashMap<>();

    ResourceMethods(IndexView index) {
        index.getAnnotations(Path.class).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .forEach(target -> add(target.asClass(), index));
    }

    boolean isIdempotent(PathItem.HttpMethod verb, String path) {
        return find(verb, path)
                .filter(method -> method.hasAnnotation(Idempotent.class))
                .isPresent();
    }

    boolean isPublic(PathItem.HttpMethod verb, String path) {
        return find(verb, path)
                .filter(method -> method.hasAnnotation(PermitAll.class))
                .isPresent();
    }

    /// What the caller's roles must grant.
    Optional<String> permission(PathItem.HttpMethod verb, String path) {
        return find(verb, path)
                .map(method -> method.annotation(RolesAllowed.class))
                .map(roles -> String.join("` ou `", roles.value().asStringArray()));
    }

    /// What `@ResponseStatus` says, which the scanner overlooks beside a `RestResponse`.
    Optional<String> status(PathItem.HttpMethod verb, String path) {
        return find(verb, path)
                .map(method -> method.annotation(ResponseStatus.class))
                .map(status -> status.value().asString());
    }

    private Optional<MethodInfo> find(PathItem.HttpMethod verb, String path) {
        return Optional.ofNullable(methods.get(verb + " " + path));
    }

    private void add(ClassInfo resource, IndexView index) {
        for (var method : ownAndInherited(resource, index)) {
            for (var verb : PathItem.HttpMethod.values()) {
                if (method.hasAnnotation("jakarta.ws.rs." + verb)) {
                    var path = joined(resource.declaredAnnotation(Path.class), method.declaredAnnotation(Path.class));
                    methods.put(verb + " " + path, method);
                }
            }
        }
    }

    private static List<MethodInfo> ownAndInherited(ClassInfo resource, IndexView index) {
        return Stream.iterate(resource, Objects::nonNull, child -> index.getClassByName(child.superName()))
                .flatMap(type -> type.methods().stream())
                .toList();
    }

    /// `/v1/samples/{id}`, as the document writes it: without the pattern of a variable.
    private static String joined(@Nullable AnnotationInstance... paths) {
        var joined = new StringBuilder();
        Arrays.stream(paths)
                .flatMap(path -> path == null
                        ? Arrays.stream(new String[0])
                        : Arrays.stream(path.value().asString().split("/", -1)))
                .filter(part -> !part.isEmpty())
                .forEach(part -> joined.append('/').append(part.replaceAll("\\{\\s*(\\w+)\\s*:.*}", "{$1}")));
        return joined.toString();
    }
}
