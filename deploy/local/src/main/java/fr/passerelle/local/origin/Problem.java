package fr.passerelle.local.origin;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/// What the origin itself refuses, in the same form as the services (RFC 9457) and in French.
enum Problem {
    BAD_REQUEST(400, "malformed-request", "Requête illisible", "La requête HTTP est mal formée."),
    MALFORMED_URL(400, "malformed-url", "Adresse mal formée", "L'adresse contient un échappement « % » incorrect."),
    NOT_FOUND(404, "not-found", "Ressource introuvable", "Aucune ressource ne répond à cette adresse."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Méthode refusée", "Cette adresse ne se lit que par GET ou HEAD."),
    TOO_LARGE(
            413,
            "payload-too-large",
            "Corps de requête trop volumineux",
            "Le corps dépasse la limite : 1 Gio pour un fichier de la Caf, 1 Mio ailleurs."),
    BAD_GATEWAY(502, "bad-gateway", "Réponse interrompue", "Le service n'a pas donné de réponse complète."),
    UNAVAILABLE(
            503,
            "service-unavailable",
            "Service momentanément indisponible",
            "Le service qui répond à cette adresse est arrêté. Réessayez dans quelques secondes.");

    private final int status;
    private final String code;
    private final String title;
    private final String detail;

    Problem(int status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    int status() {
        return status;
    }

    String body(String path) {
        return new JsonObject()
                .put("type", "urn:passerelle:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", path)
                .encode();
    }

    void answer(HttpServerRequest request) {
        var response = request.response();
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(status).putHeader("Content-Type", "application/problem+json");
        if (this == UNAVAILABLE) {
            response.putHeader("Retry-After", "5");
        }
        response.end(body(Routes.path(request)));
    }
}
