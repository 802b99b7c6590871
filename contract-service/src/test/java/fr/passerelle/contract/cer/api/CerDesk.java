package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.StandingVersion;
import fr.passerelle.testing.token.Token;
import fr.passerelle.testing.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;

/// What référents and the Département do with contracts, for the tests of this service.
public final class CerDesk {
    private CerDesk() {}

    /// One étape of two actions, one of each side.
    public static String content(LocalDate startsOn, int months) {
        return content(startsOn, months, step("GARDE_ENFANTS", "BENEFICIARY", startsOn), "");
    }

    /// @param more further fields, beginning with a comma
    public static String content(LocalDate startsOn, int months, String steps, String more) {
        return """
                {"goal":"Mon objectif, c'est de retrouver du travail","objectives":["INSERTION_SOCIALE","SANTE"],
                 "steps":[%s],"startsOn":"%s","months":%d%s}""".formatted(steps, startsOn, months, more);
    }

    public static String step(String domain, String engagedBy, LocalDate dueOn) {
        return stepWith(domain, engagedBy, dueOn, "");
    }

    public static String step(String domain, String engagedBy, LocalDate dueOn, UUID freinId) {
        return stepWith(domain, engagedBy, dueOn, ",\"freinId\":\"" + freinId + "\"");
    }

    private static String stepWith(String domain, String engagedBy, LocalDate dueOn, String frein) {
        return """
                {"title":"Étape %s","actions":[
                  {"label":"Faire","engagedBy":"%s","domain":"%s","dueOn":"%s"%s}]}""".formatted(domain, engagedBy, domain, dueOn, frein);
    }

    public static Response draft(String account, UUID person, String type, String content) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("{\"beneficiaryId\":\"%s\",\"type\":\"%s\",\"content\":%s}".formatted(person, type, content))
                .post("/v1/cers");
    }

    /// A contract drafted by the référent of the Département.
    public static String drafted(UUID person, LocalDate startsOn, int months) {
        var answer = draft("referent-92", person, "CER", content(startsOn, months));
        answer.then().statusCode(201);
        return answer.path("id");
    }

    public static Response read(String account, String id) {
        return Api.as(account).get("/v1/cers/{id}", id);
    }

    public static Response rewrite(String account, String id, String content) {
        return StandingVersion.acted(() -> Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", tag(id))
                .body(content)
                .put("/v1/cers/{id}", id));
    }

    public static String signature(String party, LocalDate signedOn) {
        return "{\"party\":\"%s\",\"signedOn\":\"%s\",\"means\":\"IN_PERSON\"}".formatted(party, signedOn);
    }

    /// An act from the version that stands now.
    public static Response act(Token by, String id, String act, String body) {
        return StandingVersion.acted(() -> actOnce(by, id, act, body));
    }

    private static Response actOnce(Token by, String id, String act, String body) {
        var request = Api.as(by).header("If-Match", tag(id));
        if (!body.isEmpty()) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post("/v1/cers/{id}/" + act, id);
    }

    public static Response act(String account, String id, String act, String body) {
        return act(Tokens.claims(account), id, act, body);
    }

    /// A new contract made from one that stands.
    public static Response copy(String account, String id, String act) {
        return Api.as(account).header("Idempotency-Key", Ids.next()).post("/v1/cers/{id}/" + act, id);
    }

    public static Response amend(String account, String id, String reason, String steps) {
        return StandingVersion.acted(() -> Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .header("If-Match", tag(id))
                .body("{\"reason\":\"%s\",\"steps\":[%s]}".formatted(reason, steps))
                .post("/v1/cers/{id}/amendments", id));
    }

    public static void sign(String id, LocalDate on) {
        act("referent-92", id, "signatures", signature("REFERENT", on)).then().statusCode(200);
        act("referent-92", id, "signatures", signature("BENEFICIARY", on))
                .then()
                .statusCode(200);
    }

    public static void submit(String id, LocalDate on) {
        sign(id, on);
        act("referent-92", id, "submission", "").then().statusCode(200);
    }

    public static Response validate(String id) {
        return act("valideur-92", id, "validation", "");
    }

    private static String tag(String id) {
        return "\"" + Api.as("agent-92").get("/v1/cers/{id}", id).path("version") + "-full\"";
    }
}
