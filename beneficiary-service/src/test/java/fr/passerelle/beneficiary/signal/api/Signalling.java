package fr.passerelle.beneficiary.signal.api;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/// What senders and the Département do with signals, for the tests of this service.
public final class Signalling {
    public static final String DESCRIBED =
            "\"person\":{\"lastName\":\"Lointaine\",\"firstNames\":\"Ada\",\"phone\":\"01 99 00 00 00\"}";

    private Signalling() {}

    public static Response signal(String account, String who) {
        return signal(account, who, "\"concerns\":[\"ISOLEMENT\",\"LOGEMENT\"],\"basis\":\"PUBLIC_INTEREST\"");
    }

    public static Response signal(String account, String who, String what) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("""
                        {%s,"communeCode":"92071","prevention":true,"message":"Ne sort plus de chez elle",%s}""".formatted(who, what))
                .post("/v1/signals");
    }

    static Response identify(String account, Response signal, String personId) {
        return act(account, signal, "identification", "{\"beneficiaryId\":\"" + personId + "\"}");
    }

    public static Response answer(String account, Response signal, String answer) {
        return act(account, signal, "answer", answer);
    }

    private static Response act(String account, Response signal, String act, String body) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", signal.header("ETag"))
                .body(body)
                .post("/v1/signals/{id}/" + act, signal.<String>path("id"));
    }
}
