package fr.passerelle.testing.contract;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;
import org.openapitools.openapidiff.core.model.Endpoint;

/// What a document changed of a released one, where a client made from that one would fail.
final class OpenApiBreaks {
    private OpenApiBreaks() {}

    /// @return what breaks the promise of the released document, a sentence each
    static List<String> between(String name, String released, String present) {
        var difference = OpenApiCompare.fromContents(released, present);
        var gone = difference.getMissingEndpoints().stream()
                .map(endpoint -> "%s: %s is no longer there".formatted(name, shown(endpoint)));
        var changed = difference.getChangedOperations().stream()
                .filter(operation -> operation.isIncompatible() || takesLess(operation.getRequestBody()))
                .map(operation -> "%s: %s %s broke%s"
                        .formatted(name, operation.getHttpMethod(), operation.getPathUrl(), where(operation)));
        var sentences = Stream.concat(gone, changed).sorted().toList();
        return sentences.isEmpty() && difference.isIncompatible()
                ? List.of(name + " broke outside its operations")
                : sentences;
    }

    /// A field that a request may no longer hold: the tool bears that, our services refuse what they do not know.
    private static boolean takesLess(@Nullable Changed part) {
        var losesAField = part instanceof ChangedSchema schema
                && !schema.getMissingProperties().isEmpty();
        return losesAField
                || (part instanceof ComposedChanged composed
                        && composed.getChangedElements().stream().anyMatch(OpenApiBreaks::takesLess));
    }

    private static String shown(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }

    private static String where(ChangedOperation operation) {
        var parameters =
                operation.getParameters() != null && operation.getParameters().isIncompatible();
        var body = takesLess(operation.getRequestBody())
                || (operation.getRequestBody() != null
                        && operation.getRequestBody().isIncompatible());
        var answers = operation.getApiResponses() != null
                && operation.getApiResponses().isIncompatible();
        return (parameters ? " its parameters" : "") + (body ? " its request" : "") + (answers ? " its answers" : "");
    }
}
