package fr.passerelle.scheduling;

import static io.restassured.RestAssured.given;

import fr.passerelle.scheduling.planning.api.Agreements;
import fr.passerelle.scheduling.site.api.Places;
import fr.passerelle.testing.token.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.util.UUID;

/// An espace insertion with a commune of its own, for the tests of invitations and appointments. Slots are in January
/// 2027; the clock stands a few weeks before.
public record Receptions(String site, String commune) {
    public static final String BEFORE = "2026-12-20T09:00:00Z";

    public static Receptions attached() {
        var site = Places.espaceInsertion();
        var commune = Places.commune();
        Places.attach(site, commune, "2026-01-01").then().statusCode(201);
        return new Receptions(site, commune);
    }

    /// The same, with an accepted planning of four slots.
    ///
    /// @param motifs for example `"ORIENTATION","SUIVI"`
    /// @param seats of each slot
    public static Receptions open(String motifs, int seats) {
        var attached = attached();
        Agreements.accepted(attached.site(), motifs, seats);
        return attached;
    }

    /// A place of somebody else that serves a commune too; its coordonnateur has accepted a planning of the Caf.
    public static Receptions heldBy(String type, String organisation, String commune) {
        String site = Places.create(type, organisation).path("id");
        Places.attach(site, commune, "2026-01-01").then().statusCode(201);
        String planning = Agreements.propose("caf-92", site, Agreements.terms("\"ORIENTATION\"", 1))
                .path("id");
        var coordonnateur = Tokens.claims("coordonnateur-antony")
                .withOrganisation(type, organisation)
                .signed();
        Api.bearing(coordonnateur)
                .header("If-Match", Requests.tag("/v1/plannings/" + planning))
                .post("/v1/plannings/" + planning + "/acceptance")
                .then()
                .statusCode(200);
        return new Receptions(site, commune);
    }

    /// @param number from 0, the earliest
    public String slot(int number) {
        return Agreements.slots(site).path("items[" + number + "].id");
    }

    public Response book(String account, UUID person, int slot, String motif) {
        return book(account, person, slot(slot), motif, "");
    }

    /// @param more further fields of the body, with their comma
    public static Response book(String account, UUID person, String slot, String motif, String more) {
        return Requests.create(account, "/v1/appointments", """
                {"beneficiaryId":"%s","slotId":"%s","motif":"%s"%s}""".formatted(person, slot, motif, more));
    }

    /// @param clock address on the management port
    public static void itIs(String now, URI clock) {
        given().contentType(ContentType.JSON)
                .body("{\"now\":\"" + now + "\"}")
                .post(clock)
                .then()
                .statusCode(200);
    }
}
