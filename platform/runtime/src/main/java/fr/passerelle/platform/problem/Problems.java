package fr.passerelle.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.ids.Ids;
import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Puts every failure into French: the extension finds the status and the headers, the texts come by code, and nothing
/// of the exception's own words leaves the service.
@Singleton
public class Problems implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int BEFORE_LOGGING = 200;
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Texts texts;
    private final ObjectMapper json;

    @Inject
    Problems(Texts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var fault = Fault.of(problem.getStatusCode(), context.cause);
        return inFrench(fault, context.path, problem.getHeaders());
    }

    @Override
    public int priority() {
        return BEFORE_LOGGING;
    }

    /// For failures outside JAX-RS, where nobody serialises.
    public Written write(int status, @Nullable Throwable cause, @Nullable String path) {
        var fault = Fault.of(status, cause);
        var problem = inFrench(fault, path, Map.of());
        if (fault.status() >= 500) {
            LOG.errorf(
                    cause,
                    "a request failed outside its resource, trace %s",
                    problem.getParameters().get("traceId"));
        }
        try {
            return new Written(fault.status(), json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem could not be written", e);
        }
    }

    private HttpProblem inFrench(Fault fault, @Nullable String path, Map<String, Object> headers) {
        var key = "problem." + fault.code();
        var parameters = fault.parameters();
        var problem = HttpProblem.builder()
                .withType(URI.create("urn:passerelle:problem:" + fault.code()))
                .withTitle(title(fault))
                .withStatus(fault.status())
                .with("rule", texts.find(key + ".rule", parameters).orElse(fault.code()));
        texts.find(key + ".detail", parameters).ifPresent(problem::withDetail);
        texts.find(key + ".legalBasis", parameters).ifPresent(basis -> problem.with("legalBasis", basis));
        if (!fault.errors().isEmpty()) {
            problem.with("errors", fault.errors());
        }
        instance(problem, path);
        problem.with("traceId", traceId());
        headers.forEach(problem::withHeader);
        if (fault.status() == 503) {
            problem.withHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        return problem.build();
    }

    private String title(Fault fault) {
        return texts.find("problem." + fault.code() + ".title", fault.parameters())
                .orElseGet(() -> {
                    LOG.warnf("no French text for the problem %s", fault.code());
                    return texts.find("problem." + Fault.plain(fault.status()).code() + ".title", Map.of())
                            .orElse(fault.code());
                });
    }

    /// The path without its query, where personal data may stand by mistake.
    private static void instance(HttpProblem.Builder problem, @Nullable String path) {
        try {
            if (path != null) {
                problem.withInstance(new URI(null, null, path.startsWith("/") ? path : "/" + path, null));
            }
        } catch (URISyntaxException e) {
            LOG.debug("a broken path has no instance", e);
        }
    }

    /// Of the span; a request that failed before it had one gets an id of its own, which the log repeats.
    private static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : Ids.next().toString().replace("-", "");
    }

    /// @param body problem+json
    public record Written(int status, String body) {}
}
