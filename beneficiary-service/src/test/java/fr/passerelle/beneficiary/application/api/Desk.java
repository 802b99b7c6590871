package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// What an agent does at the desk, for the tests of this service.
public final class Desk {
    private static final int NUMBERS = 1_000_000;

    /// Counted from the hour, since a restart of the service within a run loads this class again.
    private static final AtomicInteger BIRTHS = new AtomicInteger((int) (System.currentTimeMillis() / 10 % NUMBERS));

    private Desk() {}

    /// A NIR that nobody else has, with its key; the date of birth is the one of {@link #person}.
    public static String nir() {
        var body = "2850392" + String.format(Locale.ROOT, "%06d", BIRTHS.incrementAndGet() % NUMBERS);
        return body + String.format(Locale.ROOT, "%02d", 97 - Long.parseLong(body) % 97);
    }

    /// A member of a household as JSON.
    public static String person(String role, String lastName, String firstNames, String more) {
        return """
                {"role":"%s","lastName":"%s","firstNames":"%s","birthDate":"1985-03-04","sex":"FEMALE"%s}""".formatted(role, lastName, firstNames, more);
    }

    public static String application(String... members) {
        return """
                {"requestedOn":"2026-01-05","withoutActivity":true,"familySituation":"CEL",
                 "address":{"street":"1 rue des Écoles","postalCode":"92330","communeCode":"92071","communeName":"SCEAUX"},
                 "members":[%s]}""".formatted(String.join(",", members));
    }

    public static Response register(String account, String body) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(body)
                .post("/v1/rsa-applications");
    }

    /// Registers one person and answers the id of the right.
    public static Response registered(String lastName, String firstNames, String nir) {
        return registeredOn("2026-01-05", lastName, firstNames, nir);
    }

    /// The same, of a request of that day.
    public static Response registeredOn(String day, String lastName, String firstNames, String nir) {
        var member = person("DEM", lastName, firstNames, ",\"subjectToRightsAndDuties\":true,\"nir\":\"" + nir + "\"");
        var response = register("gestionnaire-caf-92", askedOn(day, application(member)));
        response.then().statusCode(201);
        return response;
    }

    public static String askedOn(String day, String application) {
        return application.replace("\"requestedOn\":\"2026-01-05\"", "\"requestedOn\":\"" + day + "\"");
    }

    public static Response read(String account, String path, Object... parameters) {
        return Api.as(account).get(path, parameters);
    }

    public static Response open(String account, String rightId, String etag, String body) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .header("If-Match", etag)
                .body(body)
                .post("/v1/rsa-rights/{id}/opening", rightId);
    }

    /// Opens from the version that the Caf reads now.
    public static Response openAsRead(String account, String rightId, String body) {
        var etag = read("caf-92", "/v1/rsa-rights/{id}", rightId).header("ETag");
        return open(account, rightId, etag, body);
    }

    public static String opening(String openedOn, String amount) {
        return "{\"openedOn\":\"%s\",\"amount\":%s,\"nature\":\"RSD\"}".formatted(openedOn, amount);
    }
}
