package fr.passerelle.beneficiary.merge.api;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/// How the Département says that two files are about one person, for the tests of this service.
public final class Merging {
    private Merging() {}

    public static Response merge(String account, String survivor, String merged) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("{\"survivorId\":\"%s\",\"mergedId\":\"%s\",\"ground\":\"IDENTITY_DOCUMENT\"}"
                        .formatted(survivor, merged))
                .post("/v1/beneficiary-merges");
    }

    public static Response reverse(String account, Response merge) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", merge.header("ETag"))
                .body("{\"reason\":\"DIFFERENT_PEOPLE\"}")
                .post("/v1/beneficiary-merges/{id}/reversal", merge.<String>path("id"));
    }
}
