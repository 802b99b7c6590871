package fr.passerelle.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.secrecy.BlindIndex;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// By what a repeated request is recognised.
@Singleton
class RequestIdentity {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{8,255}");
    private static final String SEPARATOR = "\n";

    private final RoutingContext exchange;
    private final Caller caller;
    private final BlindIndex index;
    private final ObjectMapper json;

    @Inject
    RequestIdentity(RoutingContext exchange, Caller caller, BlindIndex index, ObjectMapper json) {
        this.exchange = exchange;
        this.caller = caller;
        this.index = index;
        this.json = json;
    }

    /// Whose key it is, for which act: the same key of another caller, or at another address, is another one.
    String scope() {
        var request = exchange.request();
        var text = String.join(
                SEPARATOR,
                caller.client(),
                caller.subject(),
                request.method().name(),
                exchange.normalizedPath(),
                key(request.getHeader(Idempotent.HEADER)));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What was asked: query and body, the body as read, so that white space is no difference. Keyed, because a
    /// body can be guessed from a plain digest; one for each version of the key, the newest last.
    List<String> fingerprints(InvocationContext invocation) {
        var asked = new ArrayList<@Nullable Object>();
        asked.add(exchange.request().query());
        asked.addAll(bodies(invocation));
        try {
            return index.digests("idempotency", json.writeValueAsString(asked)).stream()
                    .sorted(Comparator.comparingInt(BlindIndex.Digest::keyVersion))
                    .map(BlindIndex.Digest::value)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request could not be fingerprinted", e);
        }
    }

    /// The arguments that JAX-RS reads from the body: those without an annotation of its own.
    private static List<@Nullable Object> bodies(InvocationContext invocation) {
        var found = new ArrayList<@Nullable Object>();
        var parameters = invocation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (Arrays.stream(parameters[i].getAnnotations()).noneMatch(RequestIdentity::isOfJaxRs)) {
                found.add(invocation.getParameters()[i]);
            }
        }
        return found;
    }

    private static boolean isOfJaxRs(Annotation annotation) {
        var name = annotation.annotationType().getName();
        return name.startsWith("jakarta.ws.rs.") || name.startsWith("org.jboss.resteasy.reactive.");
    }

    private static String key(@Nullable String header) {
        if (header == null || header.isEmpty()) {
            throw new Refusal(Refusal.Kind.MALFORMED, "idempotency-key-required");
        }
        if (!KEY.matcher(header).matches()) {
            throw new Refusal(Refusal.Kind.MALFORMED, "idempotency-key-invalid");
        }
        return header;
    }
}
