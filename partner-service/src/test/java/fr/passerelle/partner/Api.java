package fr.passerelle.partner;

import static io.restassured.RestAssured.given;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.StandingVersion;
import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.token.Tokens;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/// The API under test, with the committed document as the judge of every exchange.
public final class Api {
    private static final Filter EXCHANGES = OpenApiContract.of("partner").exchanges();
    private static final Filter ANSWERS = OpenApiContract.of("partner").answers();

    private Api() {}

    /// A request and its answer are both what the document promises.
    public static RequestSpecification as(String account) {
        return bearing(Tokens.of(account));
    }

    public static RequestSpecification bearing(String token) {
        return given().filter(EXCHANGES).auth().oauth2(token);
    }

    /// For a request that is wrong on purpose: the answer alone is judged.
    public static RequestSpecification mistakenAs(String account) {
        return given().filter(ANSWERS).auth().oauth2(Tokens.of(account));
    }

    /// A creation with a key of its own.
    public static Response create(String account, String path, String body) {
        return as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(body)
                .post(path);
    }

    /// An act on the version that the account reads now.
    public static Response act(String account, String path, String act, String body) {
        return StandingVersion.acted(() -> actOnce(account, path, act, body));
    }

    private static Response actOnce(String account, String path, String act, String body) {
        var tag = as(account).get(path).header("ETag");
        var request = as(account).header("If-Match", tag == null ? "\"0-full\"" : tag);
        if (!body.isEmpty()) {
            request = request.contentType(ContentType.JSON).body(body);
        }
        return request.post(path + "/" + act);
    }
}
