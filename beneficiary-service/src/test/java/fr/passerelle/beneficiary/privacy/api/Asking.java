package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/// What people ask about their data and how it is treated, for the tests of this service.
public final class Asking {
    public static final String DPO = "dpo-92";
    public static final String DECIDER = "valideur-92";

    private Asking() {}

    public static Response ask(String account, String personId, String kind, String more) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("""
                        {"beneficiaryId":"%s","kind":"%s","channel":"DESK","receivedOn":"2026-01-05"%s}""".formatted(personId, kind, more))
                .post("/v1/privacy-requests");
    }

    /// With an identity that was seen to.
    public static Response asked(String personId, String kind) {
        var answer = ask("agent-92", personId, kind, ",\"identityProof\":\"DOCUMENT_SEEN\"");
        answer.then().statusCode(201);
        return answer;
    }

    public static Response act(String account, Response request, String act, String body) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", request.header("ETag"))
                .body(body)
                .post("/v1/privacy-requests/{id}/" + act, request.<String>path("id"));
    }
}
