package fr.passerelle.local.origin;

import fr.passerelle.local.Ports;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The try-it console of one API, with the accounts that can sign in.
record ConsolePage(Contracts contracts, Ports ports) {
    /// @param service whose API is shown
    /// @return nothing where there is no such API
    Optional<String> render(String service) throws IOException {
        var documents = contracts.documents();
        if (!documents.containsKey(service)) {
            return Optional.empty();
        }
        var information = information(documents.get(service));
        var realm = Realm.read();
        return Optional.of(Resource.text("portal/console.html")
                .replace("{{reglages}}", settings())
                .replace("{{navigation}}", Navigation.from("/console"))
                .replace("{{services}}", services(documents, service))
                .replace("{{personnes}}", accounts(realm.people(), "person"))
                .replace("{{systemes}}", accounts(realm.systems(), "system"))
                .replace("{{service}}", service)
                .replace("{{titre}}", Html.escape(information.getString("title", service)))
                .replace("{{description}}", Html.escape(information.getString("description", ""))));
    }

    /// Stands in a script element of JSON, where a `<` would end it.
    private String settings() {
        return new JsonObject()
                .put("issuer", issuer(ports))
                .put("clientId", "portail")
                .encode()
                .replace("<", "\\u003c");
    }

    static String issuer(Ports ports) {
        return "http://localhost:%d/realms/passerelle".formatted(ports.keycloak());
    }

    private static String services(Map<String, JsonObject> documents, String shown) {
        return documents.entrySet().stream()
                .map(entry -> "<li><a href=\"/console?api=%s\"%s>%s</a></li>"
                        .formatted(
                                entry.getKey(),
                                entry.getKey().equals(shown) ? " aria-current=\"page\"" : "",
                                Html.escape(information(entry.getValue()).getString("title", entry.getKey()))))
                .collect(Collectors.joining());
    }

    private static String accounts(List<Realm.Party> parties, String kind) {
        return parties.stream()
                .map(party -> "<option value=\"%s\" data-kind=\"%s\">%s – %s, %s</option>"
                        .formatted(
                                Html.escape(party.id()),
                                kind,
                                Html.escape(party.id()),
                                Html.escape(party.title()),
                                Html.escape(party.organisation())))
                .collect(Collectors.joining());
    }

    private static JsonObject information(JsonObject document) {
        return document.getJsonObject("info", new JsonObject());
    }
}
