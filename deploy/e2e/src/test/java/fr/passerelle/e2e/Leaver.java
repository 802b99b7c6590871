package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

/// Somebody who went the whole path and of whom there is a bit of everything: a household with a partner and
/// children, two files that were merged, one of the Caf and one of a list of a CCAS, a signal, a rectification.
/// Name and means of contact are nobody else's.
final class Leaver {
    static final String COMMUNE = "92901";

    private static final String EMAIL = "zz.introuvable@example.org";
    private static final String PHONE = "01 99 00 07 77";
    private static final String PHONE_AS_KEPT = "99000777";
    private static final String NAME = "ZZQUETIN";
    private static final int DAYS = 7;

    private final Journey journey;
    private final String listed;
    private final List<String> marks;

    private Leaver(Journey journey, String listed, String nir) {
        this.journey = journey;
        this.listed = listed;
        this.marks = List.of(journey.person(), listed, nir, NAME, EMAIL, PHONE_AS_KEPT);
    }

    static Leaver whoWentTheWholePath() {
        Clocks.moveBack(DAYS, World.platform().services());
        var places = Places.around(COMMUNE, Clocks.today().minusDays(DAYS - 1));
        var journey = new Journey(places).named(NAME).livingAsACouple().wholePath(DAYS, 70_001);
        var listed = listedByTheCcas();
        Acts.create("agent-92", "/v1/beneficiary-merges", """
                {"survivorId": "%s", "mergedId": "%s", "ground": "IDENTITY_DOCUMENT"}""".formatted(journey.person(), listed));
        signalled(journey.person());
        journey.closeRight(Clocks.today());
        var file = Acts.read("agent-92", "/v1/beneficiaries/" + journey.person());
        assertThat(file.getString("lastName")).isEqualTo(NAME);
        var leaver = new Leaver(journey, listed, file.getString("nir").substring(0, 13));
        Acts.act("dpo-92", leaver.asks("RECTIFICATION"), "rectification", """
                {"email": "%s", "phone": "%s"}""".formatted(EMAIL, PHONE));
        return leaver;
    }

    private static String listedByTheCcas() {
        var list = World.asClient("ccas-sceaux")
                .contentType("text/csv")
                .body("Nom;Prenom;Date de naissance;Telephone\n%s;Zelie;04/03/1985;%s\n".formatted(NAME, PHONE))
                .post("/v1/person-lists");
        var path = "/v1/person-lists/" + list.path("id");
        World.asClient("ccas-sceaux")
                .contentType("application/json")
                .header("If-Match", list.header("ETag"))
                .body("""
                        {"lawfulBasis": "PUBLIC_TASK", "columns": [{"column": 0, "field": "LAST_NAME"},
                         {"column": 1, "field": "FIRST_NAMES"}, {"column": 2, "field": "BIRTH_DATE"},
                         {"column": 3, "field": "PHONE"}]}""")
                .put(path + "/mapping")
                .then()
                .statusCode(200);
        Acts.act("ccas-sceaux", path, "confirmation", "{}");
        var registered = "select person_id from person_list_line where list_id = '%s' and person_id is not null"
                .formatted(list.<String>path("id"));
        await().atMost(SOON).until(() -> !World.rows("beneficiary", registered).isEmpty());
        return World.rows("beneficiary", registered).getFirst();
    }

    private static void signalled(String person) {
        var signal =
                "/v1/signals/" + Acts.create("ccas-sceaux", "/v1/signals", """
                        {"person": {"lastName": "%s", "firstNames": "Zelie", "phone": "%s"}, "communeCode": "%s",
                         "concerns": ["ISOLEMENT"], "basis": "PUBLIC_INTEREST", "prevention": true,
                         "message": "%s ne sort plus"}""".formatted(NAME, PHONE, COMMUNE, NAME));
        Acts.act("agent-92", signal, "identification", "{\"beneficiaryId\": \"%s\"}".formatted(person));
        Acts.act("agent-92", signal, "answer", "{\"outcome\": \"DECLINED\", \"reason\": \"NOT_REACHED\"}");
    }

    /// @return path of the request
    String asks(String kind) {
        return "/v1/privacy-requests/"
                + Acts.create("agent-92", "/v1/privacy-requests", """
                        {"beneficiaryId": "%s", "kind": "%s", "channel": "DESK", "receivedOn": "%s",
                         "identityProof": "DOCUMENT_SEEN"}""".formatted(person(), kind, Clocks.today()));
    }

    String person() {
        return journey.person();
    }

    List<String> ids() {
        return List.of(person(), listed);
    }

    /// By what somebody could be found: both ids, the number of social security, names, means of contact.
    List<String> marks() {
        return marks;
    }

    /// The same without the ids, which topics and the logs of a request hold.
    List<String> identity() {
        return marks.subList(ids().size(), marks.size());
    }

    String action() {
        return journey.places().action();
    }

    String household() {
        return World.rows(
                        "beneficiary", "select household_id from membership where person_id = '%s'".formatted(person()))
                .getFirst();
    }

    String right(String household) {
        return World.rows("beneficiary", "select id from rsa_right where household_id = '%s'".formatted(household))
                .getFirst();
    }

    /// The partner and the children.
    List<String> others(String household) {
        return World.rows(
                "beneficiary",
                "select person_id from membership where household_id = '%s' and person_id <> '%s' order by 1"
                        .formatted(household, person()));
    }

    String partner(String household) {
        return World.rows(
                        "beneficiary",
                        "select person_id from membership where household_id = '%s' and role = 'CJT'"
                                .formatted(household))
                .getFirst();
    }

    List<String> filesOfTheCaf() {
        return World.rows("beneficiary", "select id from caf_file");
    }
}
