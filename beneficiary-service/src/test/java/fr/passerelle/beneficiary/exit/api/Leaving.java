package fr.passerelle.beneficiary.exit.api;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/// How professionals say that somebody left, for the tests of this service.
public final class Leaving {
    private Leaving() {}

    public static Response leave(String account, String personId, String reason, String on) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("{\"reason\":\"%s\",\"exitedOn\":\"%s\"}".formatted(reason, on))
                .post("/v1/beneficiaries/{id}/exits", personId);
    }

    public static Response revoke(String account, Response exit, String reason) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", exit.header("ETag"))
                .body("{\"reason\":\"%s\"}".formatted(reason))
                .post(
                        "/v1/beneficiaries/{id}/exits/{exitId}/revocation",
                        exit.<String>path("beneficiaryId"),
                        exit.<String>path("id"));
    }
}
