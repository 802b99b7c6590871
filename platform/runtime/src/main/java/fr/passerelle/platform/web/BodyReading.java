package fr.passerelle.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.CharConversionException;
import java.io.IOException;

/// Stands around the reading of every body, so that a fault of the caller's JSON is never taken for one of ours, nor
/// ours for the caller's.
@Provider
@Singleton
public class BodyReading implements ReaderInterceptor {
    private final JsonFaults faults;

    @Inject
    BodyReading(Texts texts) {
        this.faults = new JsonFaults(texts);
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            var body = context.proceed();
            if (body == null) {
                throw new Refusal(Refusal.Kind.MALFORMED, "missing-body");
            }
            return body;
        } catch (InvalidDefinitionException e) {
            throw new IllegalStateException("our own type cannot be read", e);
        } catch (JsonProcessingException e) {
            throw faults.refusal(e);
        } catch (CharConversionException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, "unacceptable-characters");
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException json ? faults.refusal(json) : e;
        }
    }
}
