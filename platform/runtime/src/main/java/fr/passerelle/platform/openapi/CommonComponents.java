package fr.passerelle.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// The parts that every document shares, word for word.
final class CommonComponents {
    static final String TOKENS = "passerelle";
    static final String PROBLEM = "Problem";

    static final Map.Entry<String, Parameter> IDEMPOTENCY_KEY = header(
            "Idempotency-Key",
            true,
            "Clé choisie par l'appelant, une par création. La même demande répétée sous la même clé pendant 24 heures"
                    + " reçoit la même réponse, et n'est faite qu'une fois.",
            text().minLength(8).maxLength(255).pattern("^[\\x21-\\x7E]+$"));

    static final Map.Entry<String, Parameter> IF_MATCH = header(
            "If-Match",
            true,
            "ETag de la version dont part la modification, tel qu'il a été lu.",
            text().pattern("^\"[0-9]+-[a-z]+\"$"));

    static final Map.Entry<String, Parameter> ACCESS_PURPOSE = header(
            "Access-Purpose",
            false,
            "Motif de la consultation, inscrit au journal des accès ; à défaut, celui du rôle.",
            text().pattern("^[A-Z_]{2,40}$"));

    private static final List<Map.Entry<String, Parameter>> PARAMETERS =
            List.of(IDEMPOTENCY_KEY, IF_MATCH, ACCESS_PURPOSE);

    /// The local realm. A deployment tells its own address by the issuer of its tokens.
    private static final String ISSUER = "http://localhost:8180/realms/passerelle/protocol/openid-connect";

    private static final Map<String, String> SCOPES = Map.of("openid", "Savoir qui appelle.");

    /// Sorted, so that the document is the same each time.
    private static final Map<String, String> ERRORS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "Demande mal formée : JSON, champ, paramètre ou en-tête."),
            Map.entry("401", "Jeton absent ou non valide."),
            Map.entry("403", "Le rôle ne permet pas cet acte."),
            Map.entry("404", "Inconnu, ou non partagé avec l'appelant."),
            Map.entry("406", "Aucun des formats demandés n'existe."),
            Map.entry("409", "L'état de la ressource ne le permet pas, ou une même demande est en cours."),
            Map.entry("412", "La ressource a changé depuis la version indiquée."),
            Map.entry("413", "Corps trop volumineux."),
            Map.entry("415", "Format de corps non admis."),
            Map.entry("422", "Demande bien formée qui enfreint une règle."),
            Map.entry("428", "En-tête If-Match absent."),
            Map.entry("500", "Erreur interne."),
            Map.entry("503", "Service momentanément indisponible.")));

    private CommonComponents() {}

    static void addTo(Components components) {
        components.addSchema(PROBLEM, problem()).addSchema("FieldError", fieldError());
        ERRORS.forEach((status, meaning) -> components.addResponse(PROBLEM + status, response(status, meaning)));
        for (var parameter : PARAMETERS) {
            components.addParameter(parameter.getKey(), parameter.getValue());
        }
        components.addSecurityScheme(TOKENS, tokens());
    }

    /// Takes away again what no operation refers to: a document names what it uses.
    static void keepUsed(OpenAPI document) {
        var used = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(CommonComponents::references)
                .collect(Collectors.toSet());
        var components = document.getComponents();
        ERRORS.keySet().stream()
                .map(status -> PROBLEM + status)
                .filter(name -> !used.contains("#/components/responses/" + name))
                .forEach(components::removeResponse);
        PARAMETERS.stream()
                .map(Map.Entry::getKey)
                .filter(name -> !used.contains("#/components/parameters/" + name))
                .forEach(components::removeParameter);
    }

    private static Stream<String> references(Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        return Stream.concat(
                        parameters.stream().map(Parameter::getRef),
                        operation.getResponses().getAPIResponses().values().stream()
                                .map(APIResponse::getRef))
                .filter(Objects::nonNull);
    }

    static Header location() {
        return OASFactory.createHeader()
                .description("Adresse de ce qui a été créé.")
                .schema(text().format("uri"));
    }

    private static Schema problem() {
        return object("Erreur au format problem+json (RFC 9457).")
                .addProperty(
                        "type", text().description("Identifiant stable de l'erreur : urn:passerelle:problem:<code>."))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text().description("Phrase en français, pour une personne."))
                .addProperty("instance", text().description("Chemin de la demande."))
                .addProperty("rule", text().description("Règle non respectée."))
                .addProperty("legalBasis", text().description("Texte qui fonde la règle."))
                .addProperty("errors", list("FieldError"))
                .addProperty("traceId", text().description("À citer pour retrouver l'incident."))
                .addRequired("type")
                .addRequired("title")
                .addRequired("status");
    }

    private static Schema fieldError() {
        return object("Champ refusé.")
                .addProperty("field", text().description("Chemin du champ, par exemple person.nir."))
                .addProperty("rule", text().description("Code stable de la règle."))
                .addProperty("message", text().description("Phrase en français."))
                .addRequired("field")
                .addRequired("rule")
                .addRequired("message");
    }

    private static APIResponse response(String status, String meaning) {
        var schema = OASFactory.createSchema().ref(PROBLEM);
        var response = OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
        return switch (status) {
            case "401" ->
                response.addHeader("WWW-Authenticate", OASFactory.createHeader().schema(text()));
            case "503" ->
                response.addHeader(
                        "Retry-After",
                        OASFactory.createHeader()
                                .description("Secondes avant de recommencer.")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER)));
            default -> response;
        };
    }

    private static SecurityScheme tokens() {
        var flows = OASFactory.createOAuthFlows()
                .clientCredentials(
                        OASFactory.createOAuthFlow().tokenUrl(ISSUER + "/token").scopes(SCOPES))
                .authorizationCode(OASFactory.createOAuthFlow()
                        .authorizationUrl(ISSUER + "/auth")
                        .tokenUrl(ISSUER + "/token")
                        .scopes(SCOPES));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("Système partenaire : client credentials. Personne : code d'autorisation avec PKCE.")
                .flows(flows);
    }

    private static Map.Entry<String, Parameter> header(String name, boolean required, String meaning, Schema schema) {
        return Map.entry(
                name.replace("-", ""),
                OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.HEADER)
                        .required(required)
                        .description(meaning)
                        .schema(schema));
    }

    private static Schema list(String of) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(of));
    }

    private static Schema object(String meaning) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(meaning);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
