package fr.passerelle.scheduling;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.StandingVersion;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

/// The three ways of asking: create, change from a version, read.
public final class Requests {
    private Requests() {}

    public static Response create(String account, String path, String body) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(body)
                .post(path);
    }

    /// A change that starts from what is read now.
    public static Response act(String account, String resource, String act, String body) {
        return StandingVersion.acted(() -> Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", tag(resource))
                .body(body)
                .post(resource + "/" + act));
    }

    /// The same without a body.
    public static Response act(String account, String resource, String act) {
        return StandingVersion.acted(
                () -> Api.as(account).header("If-Match", tag(resource)).post(resource + "/" + act));
    }

    public static Response change(String account, String resource, String body) {
        return StandingVersion.acted(() -> Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", tag(resource))
                .body(body)
                .put(resource));
    }

    public static Response read(String account, String path) {
        return Api.as(account).get(path);
    }

    /// The département reads everything of 92, so its tag stands for anybody's.
    public static String tag(String resource) {
        return read("agent-92", resource).header("ETag");
    }
}
