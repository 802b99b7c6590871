package fr.passerelle.local.origin;

import fr.passerelle.local.Ports;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// What Passerelle is and how to use it, made from the contracts and the realm rather than written twice.
record FirstPage(Contracts contracts, Ports ports) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    String render() throws IOException {
        var documents = contracts.documents();
        var realm = Realm.read();
        var picture = new PathPicture(contracts.eventSchemas().keySet(), documents.containsKey("reporting"));
        return Resource.text("portal/index.html")
                .replace("{{parcours-large}}", picture.wide())
                .replace("{{parcours-etroit}}", picture.narrow())
                .replace("{{api}}", apis(documents))
                .replace("{{evenements}}", events())
                .replace("{{personnes}}", parties(realm.people()))
                .replace("{{systemes}}", parties(realm.systems()))
                .replace("{{origine}}", "http://localhost:" + ports.origin())
                .replace("{{keycloak}}", "http://localhost:" + ports.keycloak())
                .replace("{{kafka}}", "localhost:" + ports.kafkaOutside());
    }

    private static String apis(Map<String, JsonObject> documents) {
        if (documents.isEmpty()) {
            return "<p>Aucune API n'est encore publiée dans cette version.</p>";
        }
        return documents.entrySet().stream()
                .map(entry -> api(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String api(String service, JsonObject document) {
        var info = document.getJsonObject("info", new JsonObject());
        return """
                <article class="carte">
                  <h3>%s</h3>
                  <p>%s</p>
                  <p><a href="/console?api=%s">Essayer<span class="lu"> %s</span></a> ·
                  <a href="/openapi/%s.json">Document OpenAPI<span class="lu"> de %s</span></a></p>
                  <details><summary>Opérations</summary><ul class="operations">%s</ul></details>
                </article>
                """.formatted(
                        Html.escape(info.getString("title", service)),
                        Html.escape(info.getString("description", "")),
                        service,
                        service,
                        service,
                        service,
                        operations(document.getJsonObject("paths", new JsonObject())));
    }

    private static String operations(JsonObject paths) {
        var list = new StringBuilder();
        for (var path : paths.fieldNames()) {
            var operations = paths.getJsonObject(path);
            for (var method : operations.fieldNames()) {
                if (METHODS.contains(method)) {
                    var summary = operations.getJsonObject(method).getString("summary", "");
                    list.append("<li><code><b>%s</b> %s</code> <span>%s</span></li>"
                            .formatted(method.toUpperCase(Locale.ROOT), Html.escape(path), Html.escape(summary)));
                }
            }
        }
        return list.toString();
    }

    private String events() {
        var schemas = contracts.eventSchemas();
        if (schemas.isEmpty()) {
            return "<tr><td colspan=\"4\">Aucun événement n'est encore publié dans cette version.</td></tr>";
        }
        var summaries = contracts.eventSummaries();
        return schemas.entrySet().stream()
                .map(entry -> event(entry.getKey(), entry.getValue(), summaries))
                .collect(Collectors.joining());
    }

    private String event(String name, JsonObject schema, Properties summaries) {
        var example = contracts.hasExample(name)
                ? " · <a href=\"/events/examples/%s.json\">exemple<span class=\"lu\"> de %s</span></a>"
                        .formatted(name, name)
                : "";
        return """
                <tr id="%s"><th scope="row"><code>%s</code></th><td>%s</td><td><code class="court">%s</code></td>
                <td><a href="/events/%s.schema.json">schéma<span class="lu"> de %s</span></a>%s</td></tr>
                """.formatted(
                        name,
                        name,
                        Html.escape(summaries.getProperty(name, schema.getString("description", ""))),
                        announcer(schema),
                        name,
                        name,
                        example);
    }

    /// `urn:passerelle:schema:<service>:<name>`; an event that any service may announce says so.
    private static String announcer(JsonObject schema) {
        var parts = schema.getString("$id", "").split(":", -1);
        return parts.length < 5 ? "" : parts[3].equals("any") ? "tout service" : parts[3];
    }

    private static String parties(List<Realm.Party> parties) {
        return parties.stream()
                .map(party -> "<tr><th scope=\"row\"><code>%s</code></th><td>%s</td><td>%s</td><td>%s</td></tr>"
                        .formatted(
                                Html.escape(party.id()),
                                Html.escape(party.role()),
                                Html.escape(party.organisation()),
                                Html.escape(party.departements())))
                .collect(Collectors.joining("\n"));
    }
}
