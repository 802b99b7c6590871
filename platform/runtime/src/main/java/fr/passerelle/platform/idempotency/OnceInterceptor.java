package fr.passerelle.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.versioning.Versioned;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Does a creation once. What is created and the answer that is kept commit together or not at all, and only successes
/// are kept: a refusal may be right the next time.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {
    private final RequestIdentity identity;
    private final KeptAnswers answers;
    private final ObjectMapper json;

    @Inject
    OnceInterceptor(RequestIdentity identity, KeptAnswers answers, ObjectMapper json) {
        this.identity = identity;
        this.answers = answers;
        this.json = json;
    }

    @AroundInvoke
    @Nullable Object around(InvocationContext invocation) {
        var scope = identity.scope();
        return QuarkusTransaction.joiningExisting().call(() -> once(scope, invocation));
    }

    private @Nullable Object once(String scope, InvocationContext invocation) throws Exception {
        if (!answers.lock(scope)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "idempotency-key-in-use");
        }
        var fingerprints = identity.fingerprints(invocation);
        answers.find(scope).ifPresent(kept -> answerAgain(kept, fingerprints));
        var result = invocation.proceed();
        var answer = answer(result, invocation);
        if (Response.Status.Family.familyOf(answer.status()) == Response.Status.Family.SUCCESSFUL) {
            answers.keep(scope, fingerprints.getLast(), answer);
        }
        return result;
    }

    private static void answerAgain(KeptAnswers.Kept kept, List<String> fingerprints) {
        if (!fingerprints.contains(kept.fingerprint())) {
            throw new Refusal(Refusal.Kind.INVALID, "idempotency-key-reused");
        }
        throw new AlreadyAnswered(kept.answer());
    }

    private KeptAnswer answer(@Nullable Object result, InvocationContext invocation) {
        return switch (result) {
            case RestResponse<?> response -> answer(response.getStatus(), response.getEntity(), response.getHeaders());
            case Response response -> answer(response.getStatus(), response.getEntity(), response.getHeaders());
            case null -> new KeptAnswer(204, null, null, null);
            default -> {
                var status = invocation.getMethod().getAnnotation(ResponseStatus.class);
                yield new KeptAnswer(status == null ? 200 : status.value(), written(result), null, tag(result));
            }
        };
    }

    private KeptAnswer answer(int status, @Nullable Object entity, MultivaluedMap<String, Object> headers) {
        var location = headers.getFirst(HttpHeaders.LOCATION);
        var etag = headers.getFirst(HttpHeaders.ETAG);
        return new KeptAnswer(
                status,
                entity == null ? null : written(entity),
                location == null ? null : location.toString(),
                etag == null ? tag(entity) : etag.toString());
    }

    private static @Nullable String tag(@Nullable Object entity) {
        return entity instanceof Versioned versioned ? versioned.tag() : null;
    }

    private String written(Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer could not be kept", e);
        }
    }
}
