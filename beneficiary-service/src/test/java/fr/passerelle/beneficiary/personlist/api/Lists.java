package fr.passerelle.beneficiary.personlist.api;

import static fr.passerelle.beneficiary.application.api.Desk.read;
import static org.awaitility.Awaitility.await;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// What an agent does with a list, for the tests of this service.
public final class Lists {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Lists() {}

    /// A last name that nobody else has, in capitals as lists write it.
    public static String word() {
        return Ids.next().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT)
                + letters(Ids.next().hashCode());
    }

    private static String letters(int number) {
        return Integer.toString(Math.abs(number), 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('A' + Character.digit(c, 26))))
                .reduce("", String::concat);
    }

    public static byte[] line(String lastName) {
        return ("Nom;Prénom;Né le\n" + lastName + ";Ada;04/03/1985\n").getBytes(Charset.forName("windows-1252"));
    }

    public static Response send(String account, String type, byte[] content) {
        return Api.mistakenAs(account).contentType(type).body(content).post("/v1/person-lists");
    }

    /// @param read how it is to be read, as a query
    static Response send(String account, String type, byte[] content, String read) {
        return Api.mistakenAs(account).contentType(type).body(content).post("/v1/person-lists?" + read);
    }

    /// With the columns that are proposed.
    public static Response mapped(String account, Response list) {
        var columns = new ArrayList<Map<String, Object>>();
        List<Map<String, Object>> found = list.path("columns");
        for (var column : found) {
            if (column.get("proposed") != null) {
                columns.add(Map.of(
                        "column", Objects.requireNonNull(column.get("column")),
                        "field", Objects.requireNonNull(column.get("proposed"))));
            }
        }
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", Objects.requireNonNull(list.header("ETag")))
                .body(Map.of("lawfulBasis", "PUBLIC_TASK", "columns", columns))
                .put("/v1/person-lists/{id}/mapping", list.<String>path("id"));
    }

    static Response treat(String account, Response list, String act) {
        return Api.as(account)
                .header("If-Match", Objects.requireNonNull(list.header("ETag")))
                .post("/v1/person-lists/{id}/" + act, list.<String>path("id"));
    }

    /// From the version that is read now.
    static Response decide(String account, Response list, List<Map<String, Object>> decisions) {
        String id = list.path("id");
        var version = read(account, "/v1/person-lists/{id}", id).header("ETag");
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(Map.of("decisions", decisions))
                .put("/v1/person-lists/{id}/decisions", id);
    }

    static Map<String, Object> decision(int line, String decision) {
        return Map.of("line", line, "decision", decision);
    }

    static Map<String, Object> link(int line, String person) {
        return Map.of("line", line, "decision", "LINK", "beneficiaryId", person);
    }

    static ValidatableResponse lines(String account, Response list) {
        return read(account, "/v1/person-lists/{id}/lines?limit=100", list.<String>path("id"))
                .then()
                .statusCode(200);
    }

    /// Once nothing is left to register.
    static ValidatableResponse registered(String account, Response list) {
        String id = list.path("id");
        await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> "APPLIED"
                        .equals(read(account, "/v1/person-lists/{id}", id).path("status")));
        return read(account, "/v1/person-lists/{id}", id).then();
    }

    static String atDesk(String account, String lastName, String firstNames, String nir) {
        return atDesk(account, lastName, firstNames, Map.of("nir", nir));
    }

    static String atDesk(String account, String lastName, String firstNames, Map<String, String> more) {
        var form = new HashMap<String, String>(Map.of(
                "lawfulBasis",
                "PUBLIC_TASK",
                "lastName",
                lastName,
                "firstNames",
                firstNames,
                "birthDate",
                "1985-03-04"));
        form.putAll(more);
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(form)
                .post("/v1/beneficiaries")
                .path("beneficiaryId");
    }

    static byte[] workbook(Consumer<Worksheet> write) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tableur", "1.0")) {
            write.accept(workbook.newWorksheet("Personnes"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static void row(Worksheet sheet, int row, String... cells) {
        for (var i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }
}
