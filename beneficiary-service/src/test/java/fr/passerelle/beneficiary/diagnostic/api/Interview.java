package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a professional does with a diagnostic, for the tests of this service.
public final class Interview {
    public static final String NARRATIVE = "Récit réservé au cercle du référent";

    /// The list that is set where a Département has set none.
    static final List<String> RIGHTS = List.of(
            "ASSURANCE_MALADIE",
            "COMPLEMENTAIRE_SANTE",
            "AIDE_AU_LOGEMENT",
            "PRESTATIONS_FAMILIALES",
            "PRIME_ACTIVITE",
            "ALLOCATION_CHOMAGE",
            "RETRAITE",
            "DOMICILIATION",
            "COMPTE_BANCAIRE");

    private Interview() {}

    /// Every right has its answer, and there are three freins, one of them sensitive.
    public static String interview() {
        return interview(RIGHTS, "MOBILITE", "GARDE_ENFANTS", "SANTE");
    }

    /// The same with other freins.
    public static String interview(String... freins) {
        return interview(RIGHTS, freins);
    }

    static String interview(List<String> rights, String... freins) {
        return """
                {"heldOn":"2026-03-10","wishes":"Travailler dans une crèche","needs":"Une place pour sa fille",
                 "freins":[%s],"commonRights":[%s],"narrative":"%s"}""".formatted(
                Arrays.stream(freins).map("{\"code\":\"%s\"}"::formatted).collect(Collectors.joining(",")),
                rights.stream()
                        .map("{\"code\":\"%s\",\"state\":\"OUVERT\"}"::formatted)
                        .collect(Collectors.joining(",")),
                NARRATIVE);
    }

    public static Response draft(String account, String personId, String interview) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("{\"beneficiaryId\":\"" + personId + "\","
                        + interview.strip().substring(1))
                .post("/v1/diagnostics");
    }

    public static Response drafted(String account, String personId, String interview) {
        var answer = draft(account, personId, interview);
        answer.then().statusCode(201);
        return answer;
    }

    static Response revise(String account, Response known, String interview) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", known.header("ETag"))
                .body(interview)
                .put("/v1/diagnostics/{id}", known.<String>path("id"));
    }

    public static Response complete(String account, Response known, String conclusion) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", known.header("ETag"))
                .body(conclusion)
                .post("/v1/diagnostics/{id}/completion", known.<String>path("id"));
    }

    /// A frein of the first theme of {@link #interview()}, of a diagnostic that is completed.
    public static String namedFrein(String account, String personId) {
        return complete(account, drafted(account, personId, interview()), conclusion(2, "CER"))
                .path("freins.find { it.code == 'MOBILITE' }.id");
    }

    public static String conclusion(int profil, String outcome) {
        return "{\"madeWithPerson\":true,\"profil\":%d,\"outcome\":\"%s\"}".formatted(profil, outcome);
    }
}
