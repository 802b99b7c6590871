package fr.passerelle.partner.structure.api;

import fr.passerelle.partner.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// What stands in the directory, for the tests of this service.
public final class Directory {
    private static final AtomicInteger LAST = new AtomicInteger(200);

    private Directory() {}

    /// @param communes `{"code":"92071","from":"2025-01-01"}`, as many as served
    public static String structure(String organisationId, String organisationType, String type, String communes) {
        return """
                {"source":"passerelle","id":"passerelle--%s","nom":"Structure %s","date_maj":"2026-01-05",
                 "siret":"73282932000074","code_insee":"92002","commune":"Antony","reseaux_porteurs":["departements"],
                 "passerelle":{"organisationId":"%s","organisationType":"%s","structureType":"%s","communes":[%s]}}""".formatted(
                        Ids.next(), type.toLowerCase(Locale.ROOT), organisationId, organisationType, type, communes);
    }

    public static Response register(String body) {
        return Api.create("agent-92", "/v1/structures", body);
    }

    public static String serving(String code) {
        return "{\"code\":\"%s\",\"from\":\"2025-01-01\"}".formatted(code);
    }

    /// A code of commune that no other test speaks of.
    public static String commune() {
        return "92" + String.format(Locale.ROOT, "%03d", LAST.incrementAndGet());
    }
}
