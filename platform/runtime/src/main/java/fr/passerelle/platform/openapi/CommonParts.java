package fr.passerelle.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;

/// Completes the document with what the platform does around every resource: the errors, the tokens, the headers. A
/// client generated from it then knows them, and no resource repeats them. It comes after the filters of a service,
/// which have the default priority of 1: two filters of one priority run in the order in which files happen to be
/// found.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0)
public class CommonParts implements OASFilter {
    private static final String TENANT = "x-tenant";
    private static final Set<PathItem.HttpMethod> CHANGES = Set.of(
            PathItem.HttpMethod.POST, PathItem.HttpMethod.PUT, PathItem.HttpMethod.PATCH, PathItem.HttpMethod.DELETE);

    private final ResourceMethods methods;

    public CommonParts(IndexView index) {
        this.methods = new ResourceMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        CommonComponents.addTo(document.getComponents());
        document.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(CommonComponents.TOKENS)));
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().forEach(this::complete);
            CommonComponents.keepUsed(document);
        }
    }

    private void complete(String path, PathItem item) {
        item.getOperations().forEach((verb, operation) -> complete(path, verb, operation));
    }

    private void complete(String path, PathItem.HttpMethod verb, Operation operation) {
        if (methods.isPublic(verb, path)) {
            operation.setSecurity(List.of());
        }
        if (verb == PathItem.HttpMethod.GET) {
            refer(operation, CommonComponents.ACCESS_PURPOSE);
        }
        if (methods.isIdempotent(verb, path)) {
            refer(operation, CommonComponents.IDEMPOTENCY_KEY);
        }
        var ifMatch = replaceIfMatch(operation);
        if (operation.getExtensions() == null || !operation.getExtensions().containsKey(TENANT)) {
            operation.addExtension(TENANT, "departement");
        }
        sayWhoMayCall(path, verb, operation);
        var responses = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        methods.status(verb, path).ifPresent(status -> succeedWith(responses, status));
        for (var status : statuses(path, verb, operation, ifMatch)) {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(CommonComponents.PROBLEM + status));
            }
        }
        operation.setResponses(responses);
    }

    /// Whoever reads the document asks this of every operation; only the annotations know.
    private void sayWhoMayCall(String path, PathItem.HttpMethod verb, Operation operation) {
        var access = methods.isPublic(verb, path)
                ? "Ouvert à tous, sans jeton."
                : methods.permission(verb, path)
                        .map("Demande la permission `%s`."::formatted)
                        .orElse("Demande un jeton.");
        var isShared = "shared".equals(operation.getExtensions().get(TENANT));
        var scope = isShared ? "Ne dépend pas du département." : "Ne porte que sur les départements du jeton.";
        var told = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(told + access + " " + scope);
    }

    private static void succeedWith(APIResponses responses, String status) {
        var success = responses.getAPIResponse("200");
        if (success != null && !responses.hasAPIResponse(status)) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse(status, success);
        }
        if (status.equals("201")) {
            responses.getAPIResponse(status).addHeader("Location", CommonComponents.location());
        }
    }

    private Set<String> statuses(String path, PathItem.HttpMethod verb, Operation operation, boolean ifMatch) {
        var statuses = new TreeSet<>(Set.of("400", "406", "500", "503"));
        if (!methods.isPublic(verb, path)) {
            statuses.addAll(Set.of("401", "403"));
        }
        if (path.contains("{")) {
            statuses.add("404");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(Set.of("413", "415"));
        }
        if (CHANGES.contains(verb)) {
            statuses.addAll(Set.of("409", "422"));
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(CommonParts::isQuery)) {
            statuses.add("422"); // a period that ends before it begins
        }
        if (ifMatch) {
            statuses.addAll(Set.of("412", "428"));
        }
        return statuses;
    }

    /// A resource declares the header as it reads it; the document says that it is required.
    private static boolean replaceIfMatch(Operation operation) {
        var declared = operation.getParameters();
        var found = declared != null && declared.stream().anyMatch(CommonParts::isIfMatch);
        if (found) {
            operation.setParameters(
                    declared.stream().filter(parameter -> !isIfMatch(parameter)).toList());
            refer(operation, CommonComponents.IF_MATCH);
        }
        return found;
    }

    private static boolean isQuery(Parameter parameter) {
        return parameter.getIn() == Parameter.In.QUERY;
    }

    private static boolean isIfMatch(Parameter parameter) {
        return "If-Match".equalsIgnoreCase(parameter.getName());
    }

    private static void refer(Operation operation, Map.Entry<String, Parameter> common) {
        operation.addParameter(OASFactory.createParameter().ref(common.getKey()));
    }
}
