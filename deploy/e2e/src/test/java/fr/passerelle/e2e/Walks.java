package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.awaitility.Awaitility.await;

import fr.passerelle.testing.walk.EveryGet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Where each GET finds what the path of one person has made.
final class Walks {
    private final Map<String, String> ids = new LinkedHashMap<>();
    private String commune = "";
    private String exit = "";

    void learn(Journey journey) {
        commune = journey.places().commune();
        var file = beneficiary(journey, """
                select h.source_file_id from household h join membership m on m.household_id = h.id
                where m.person_id = '%s'""");
        put(journey.person(), "beneficiaries", "beneficiaries/{id}/accesses", "beneficiaries/{id}/diagnostics");
        put(journey.person(), "beneficiaries/{id}/notices", "beneficiaries/{id}/rights-information");
        put(file, "caf-files", "caf-files/{id}/findings", "caf-files/{id}/progress");
        put(journey.person(), "beneficiaries/{id}/path", "beneficiaries/{id}/path/text");
        put(journey.person(), "beneficiaries/{id}/exits", "beneficiaries/{id}/exits/{exitId}");
        exit = Acts.create(
                "agent-92", "/v1/beneficiaries/" + journey.person() + "/exits", """
                {"reason": "CDI", "exitedOn": "%s"}""".formatted(Clocks.today()));
        put(signal(journey.person()), "signals");
        put(journey.diagnostic(), "diagnostics");
        put(journey.id("beneficiary", "frein", "person_id"), "freins");
        put(
                beneficiary(journey, "select household_id from membership where person_id = '%s'"),
                "households",
                "households/{id}/caf-source");
        put(
                beneficiary(journey, "select id from notice where person_id = '%s' limit 1"),
                "notices",
                "notices/{id}/letter");
        put(application(), "rsa-applications");
        put(beneficiary(journey, """
                select r.id from rsa_right r join membership m on m.household_id = r.household_id
                where m.person_id = '%s'"""), "rsa-rights", "rsa-rights/{id}/history");
        learnTheRest(journey);
    }

    private void learnTheRest(Journey journey) {
        putTwoFilesOfOnePerson();
        put(privacyRequest(journey.person()), "privacy-requests", "privacy-requests/{id}/rectification");
        put(
                of("privacy-requests"),
                "privacy-requests/{id}/personal-file",
                "privacy-requests/{id}/personal-file/document");
        put(journey.person(), "beneficiaries/{id}/legal-holds");
        put(UUID.randomUUID().toString(), "elimination-lists");
        var places = journey.places();
        put(journey.person(), "beneficiaries/{id}/contact-preference");
        put(journey.appointment(), "appointments");
        put(journey.id("scheduling", "invitation", "beneficiary_id"), "invitations");
        put(journey.person(), "beneficiaries/{id}/situation");
        put(places.planning(), "plannings");
        put(places.site(), "sites");
        put(places.structure(), "structures");
        put(places.action(), "actions");
        put(UUID.randomUUID().toString(), "conventions");
        put(journey.orientation(), "orientations");
        put(binome(journey.person()), "binomes");
        put(journey.referral(), "referrals");
        put(journey.cer(), "cers", "cers/{id}/amendments");
        put(personList(), "person-lists", "person-lists/{id}/lines");
    }

    private static String binome(String person) {
        return Acts.create("agent-92", "/v1/binomes", """
                {"beneficiaryId": "%s", "startsOn": "%s",
                 "conseillerEmploi": {"organisationId": "FRANCE-TRAVAIL", "professionalId": "conseiller-17"},
                 "travailleurSocial": {"organisationId": "DEPARTEMENT-92", "professionalId": "referent-92"}}""".formatted(person, Clocks.today()));
    }

    private static String personList() {
        var list = World.asAccount("agent-92")
                .contentType("text/csv")
                .body("Nom;Prenom;Date de naissance\nLISTE;Ada;04/03/1985\n")
                .post("/v1/person-lists");
        String id = list.path("id");
        World.asAccount("agent-92")
                .contentType("application/json")
                .header("If-Match", list.header("ETag"))
                .body("""
                        {"lawfulBasis": "PUBLIC_TASK", "columns": [{"column": 0, "field": "LAST_NAME"},
                         {"column": 1, "field": "FIRST_NAMES"}, {"column": 2, "field": "BIRTH_DATE"}]}""")
                .put("/v1/person-lists/" + id + "/mapping")
                .then()
                .statusCode(200);
        return id;
    }

    /// Somebody else asks at the desk, whose request no file has brought.
    private static String application() {
        return Acts.create("agent-92", "/v1/rsa-applications", """
                {"requestedOn": "2026-03-02", "withoutActivity": true,
                 "address": {"street": "1 rue Houdan", "postalCode": "92330", "communeCode": "92071",
                  "communeName": "SCEAUX"},
                 "members": [{"role": "DEM", "lastName": "LECTURE", "firstNames": "Camille",
                  "birthDate": "1988-05-04"}]}""");
    }

    /// Found some seconds after they were registered.
    private void putTwoFilesOfOnePerson() {
        var survivor = registered();
        var merged = registered();
        var found = "select id from duplicate_candidate where '%s' in (first_person_id, second_person_id)"
                .formatted(merged);
        await().atMost(SOON).until(() -> !World.rows("beneficiary", found).isEmpty());
        put(World.rows("beneficiary", found).getFirst(), "duplicate-candidates");
        put(Acts.create("agent-92", "/v1/beneficiary-merges", """
                        {"survivorId": "%s", "mergedId": "%s", "ground": "IDENTITY_DOCUMENT"}""".formatted(survivor, merged)), "beneficiary-merges");
    }

    private static String registered() {
        return Acts.created("agent-92", "/v1/beneficiaries", """
                {"lawfulBasis": "PUBLIC_TASK", "lastName": "DOUBLET", "firstNames": "Camille",
                 "birthDate": "1984-05-06"}""").getString("beneficiaryId");
    }

    private static String signal(String person) {
        return Acts.create("agent-92", "/v1/signals", """
                {"beneficiaryId": "%s", "communeCode": "92046", "concerns": ["ISOLEMENT"], "basis": "PUBLIC_INTEREST",
                 "prevention": true}""".formatted(person));
    }

    private static String privacyRequest(String person) {
        return Acts.create("agent-92", "/v1/privacy-requests", """
                {"beneficiaryId": "%s", "kind": "ACCESS", "channel": "DESK", "receivedOn": "2026-03-02",
                 "identityProof": "DOCUMENT_SEEN"}""".formatted(person));
    }

    private static String beneficiary(Journey journey, String sql) {
        return World.rows("beneficiary", sql.formatted(journey.person())).getFirst();
    }

    private void put(String id, String... resources) {
        for (var resource : resources) {
            ids.put("/v1/" + (resource.contains("{") ? resource : resource + "/{id}"), id);
        }
    }

    EveryGet through(EveryGet walk) {
        ids.forEach((path, id) -> walk.with(path, "id", id));
        return walk.with("/v1/structures/{structureId}", "structureId", of("structures"))
                .with("/v1/beneficiaries/{id}/exits/{exitId}", "exitId", exit)
                .with("/v1/communes/{code}/espace-insertion", "code", commune)
                .with("/v1/vocabularies/{code}", "code", "role-personne")
                .with("/v1/indicators/{id}", "id", "rsa-rights-opened")
                .with("beneficiaryId", person())
                .with("from", "2026-01")
                .with("to", "2026-12");
    }

    String person() {
        return of("beneficiaries");
    }

    /// What the person asked: a copy of their data.
    String accessRequest() {
        return of("privacy-requests");
    }

    private String of(String resource) {
        return Objects.requireNonNull(ids.get("/v1/%s/{id}".formatted(resource)), resource);
    }

    List<String> ids() {
        return List.copyOf(ids.values());
    }
}
