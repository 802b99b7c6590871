package fr.passerelle.scheduling.planning.api;

import fr.passerelle.scheduling.Requests;
import io.restassured.response.Response;

/// Plannings for the tests of this service, from 2027 on: whatever the day of the test, their slots are to come.
public final class Agreements {
    private Agreements() {}

    /// One slot each Tuesday of January 2027, four of them, for these motifs (`"A","B"`).
    public static String terms(String motifs, int seats) {
        return """
                {"professionalRole":"TRAVAILLEUR_SOCIAL_CAF","motifs":[%s],"validFrom":"%s","validTo":"%s",
                 "weeklySlots":[{"dayOfWeek":"TUESDAY","startsAt":"09:00","endsAt":"09:45","seats":%d}]}""".formatted(motifs, "2027-01-04", "2027-01-31", seats);
    }

    public static Response propose(String account, String site, String terms) {
        return Requests.create(account, "/v1/plannings", """
                {"siteId":"%s","terms":%s}""".formatted(site, terms));
    }

    /// Without a body, from the version that is read now.
    public static Response decide(String account, String planning, String act) {
        return Requests.act(account, "/v1/plannings/" + planning, act);
    }

    /// Proposed by the Caf and accepted by the coordonnateur of Antony.
    ///
    /// @return id of the planning
    public static String accepted(String site, String motifs, int seats) {
        String planning = propose("caf-92", site, terms(motifs, seats)).path("id");
        decide("coordonnateur-antony", planning, "acceptance").then().statusCode(200);
        return planning;
    }

    /// The slots that a site opens in January 2027, the earliest first.
    public static Response slots(String site) {
        return Requests.read("agent-92", "/v1/slots?siteId=" + site + "&from=2027-01-01&to=2027-01-31");
    }
}
