package fr.passerelle.beneficiary.retention.api;

import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.response.Response;

/// How files are proposed for destruction, for the tests of this service.
public final class Eliminating {
    private Eliminating() {}

    public static Response draw() {
        return Api.as(DPO)
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .post("/v1/elimination-lists");
    }

    static Response decide(String account, Response list, String act) {
        return Api.as(account)
                .contentType("application/json")
                .header("If-Match", list.header("ETag"))
                .post("/v1/elimination-lists/{id}/" + act, list.<String>path("id"));
    }
}
