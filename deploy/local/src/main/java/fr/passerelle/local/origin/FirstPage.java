package fr.passerelle.local.origin;

import fr.passerelle.local.Ports;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        return Resource.text("portal/index.html")
                .replace("{{parcours-large}}", PathPicture.wide())
                .replace("{{parcours-etroit}}", PathPicture.narrow())
                .replace("{{navigation}}", Navigation.from("/"))
                .replace("{{api}}", apis(documents))
                .replace("{{evenements}}", events(documents))
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
        var title = Html.escape(info.getString("title", service));
        var operations = operations(document.getJsonObject("paths", new JsonObject()));
        return """
                <article class="carte">
                  <h3>%s <code class="court">%s</code></h3>
                  <p>%s</p>
                  <p class="liens"><a class="bouton" href="/console?api=%s">Essayer<span class="lu"> : %s</span></a>
                  <a href="/openapi/%s.json">Document OpenAPI<span class="lu"> : %s</span></a></p>
                  <details><summary>%d opérations<span class="lu"> : %s</span></summary><ul class="operations">%s</ul></details>
                </article>
                """.formatted(
                        title,
                        service,
                        Html.escape(info.getString("description", "")),
                        service,
                        title,
                        service,
                        title,
                        operations.size(),
                        title,
                        String.join("", operations));
    }

    private static List<String> operations(JsonObject paths) {
        var list = new ArrayList<String>();
        for (var path : paths.fieldNames()) {
            var operations = paths.getJsonObject(path);
            for (var method : operations.fieldNames()) {
                if (METHODS.contains(method)) {
                    var summary = operations.getJsonObject(method).getString("summary", "");
                    list.add("<li><code><b>%s</b> %s</code> <span>%s</span></li>"
                            .formatted(method.toUpperCase(Locale.ROOT), Html.escape(path), Html.escape(summary)));
                }
            }
        }
        return list;
    }

    /// A group of rows for each service that announces.
    private String events(Map<String, JsonObject> documents) {
        var schemas = contracts.eventSchemas();
        if (schemas.isEmpty()) {
            return "<tbody><tr><td colspan=\"3\">Aucun événement n'est encore publié dans cette version.</td></tr></tbody>";
        }
        var services = new LinkedHashMap<String, String>();
        documents.forEach((service, document) -> services.put(
                service, document.getJsonObject("info", new JsonObject()).getString("title", service)));
        services.put("any", "Tous les services");
        services.put("", "Autres");
        var summaries = contracts.eventSummaries();
        return services.entrySet().stream()
                .map(service -> group(service, schemas, services, summaries))
                .collect(Collectors.joining());
    }

    private String group(
            Map.Entry<String, String> service,
            Map<String, JsonObject> schemas,
            Map<String, String> services,
            Properties summaries) {
        var rows = schemas.entrySet().stream()
                .filter(schema -> service.getKey().equals(announcer(schema.getValue(), services)))
                .map(schema -> event(schema.getKey(), schema.getValue(), summaries))
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "<tbody><tr class=\"groupe\"><th scope=\"rowgroup\" colspan=\"3\">%s</th></tr>%s</tbody>"
                        .formatted(Html.escape(service.getValue()), rows);
    }

    private String event(String name, JsonObject schema, Properties summaries) {
        var example = contracts.hasExample(name)
                ? " · <a href=\"/events/examples/%s.json\">exemple<span class=\"lu\"> de %s</span></a>"
                        .formatted(name, name)
                : "";
        return """
                <tr id="%s"><th scope="row"><code>%s</code></th><td>%s</td>
                <td class="court"><a href="/events/%s.schema.json">schéma<span class="lu"> de %s</span></a>%s</td></tr>
                """.formatted(
                        name,
                        name,
                        Html.escape(summaries.getProperty(name, schema.getString("description", ""))),
                        name,
                        name,
                        example);
    }

    /// `urn:passerelle:schema:<service>:<name>`; nothing where it is none of the services.
    private static String announcer(JsonObject schema, Map<String, String> services) {
        var parts = schema.getString("$id", "").split(":", -1);
        return parts.length > 4 && services.containsKey(parts[3]) ? parts[3] : "";
    }

    private static String parties(List<Realm.Party> parties) {
        return parties.stream()
                .map(party -> """
                        <tr><th scope="row"><code>%s</code></th><td>%s</td><td><code class="court">%s</code></td>
                        <td><code class="court">%s</code></td><td class="court">%s</td></tr>
                        """.formatted(
                                Html.escape(party.id()),
                                Html.escape(party.title()),
                                Html.escape(party.role()),
                                Html.escape(party.organisation()),
                                Html.escape(party.departements())))
                .collect(Collectors.joining());
    }
}
