package fr.passerelle.partner.orientation.api;

import static fr.passerelle.testing.Patience.SOON;

import fr.passerelle.partner.Api;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;

/// What an agent does with orientations, for the tests of this service.
public final class Orienting {
    private Orienting() {}

    /// The only proposal of a person, once the facts have been heard.

    public static Response proposal(UUID person, String pathway) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> list("agent-92", person, "PROPOSED"),
                        answer -> pathway.equals(answer.path("items[0].proposal.pathway")));
    }

    public static Response list(String account, UUID person, String status) {
        return Api.as(account)
                .queryParam("beneficiaryId", person.toString())
                .queryParam("status", status)
                .get("/v1/orientations");
    }

    public static String decision(String pathway, String organisationId, LocalDate startsOn, String more) {
        return "{\"pathway\":\"%s\",\"organisationId\":\"%s\",\"startsOn\":\"%s\"%s}"
                .formatted(pathway, organisationId, startsOn, more);
    }

    public static Response decide(String account, String id, String body) {
        return Api.act(account, "/v1/orientations/" + id, "decision", body);
    }
}
