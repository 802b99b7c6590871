package fr.passerelle.scheduling.site.api;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.scheduling.Requests;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// Sites for the tests of this service, each with a commune that no other test uses.
public final class Places {
    private static final AtomicInteger LAST = new AtomicInteger(100);

    private Places() {}

    /// A code of 92 that nobody else was given: tests share one database, and a commune has one espace insertion.
    public static String commune() {
        return "92" + String.format(Locale.ROOT, "%03d", LAST.incrementAndGet());
    }

    public static String description(String label) {
        return """
                {"label":"%s","communeCode":"92002","addressLine":"1 place Fictive","postalCode":"92160",
                 "communeLabel":"ANTONY","publicLine":"01 99 00 92 02",
                 "reception":"Sur rendez-vous, en bureau fermé","accessibility":"De plain-pied"}""".formatted(label);
    }

    public static Response create(String type, String organisation) {
        return Requests.create(
                "agent-92", "/v1/sites", """
                {"type":"%s","organisationId":"%s","description":%s}""".formatted(type, organisation, description("Lieu " + Ids.next())));
    }

    /// @return id of a new espace insertion held by `EI-92-ANTONY`
    public static String espaceInsertion() {
        return create("ESPACE_INSERTION", "EI-92-ANTONY").path("id");
    }

    public static Response attach(String site, String commune, String since) {
        return Requests.create("agent-92", "/v1/sites/" + site + "/communes", """
                {"communeCode":"%s","since":"%s"}""".formatted(commune, since));
    }
}
