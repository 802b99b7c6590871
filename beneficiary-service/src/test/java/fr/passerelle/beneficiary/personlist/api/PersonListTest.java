package fr.passerelle.beneficiary.personlist.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.personlist.api.Lists.line;
import static fr.passerelle.beneficiary.personlist.api.Lists.lines;
import static fr.passerelle.beneficiary.personlist.api.Lists.mapped;
import static fr.passerelle.beneficiary.personlist.api.Lists.registered;
import static fr.passerelle.beneficiary.personlist.api.Lists.send;
import static fr.passerelle.beneficiary.personlist.api.Lists.treat;
import static fr.passerelle.beneficiary.personlist.api.Lists.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PersonListTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Inject
    Sql sql;

    @Test
    void a_list_in_windows_1252_tells_its_columns() {
        // When
        var received = send("ccas-sceaux", "text/csv", french(word(), nir()));
        // Then
        received.then()
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("encoding", equalTo("windows-1252"))
                .body("separator", equalTo(";"))
                .body("headerLine", equalTo(2))
                .body("columns.header", hasItem("Prénom"))
                .body("columns.proposed", contains("LAST_NAME", "FIRST_NAMES", "BIRTH_DATE", "NIR", "PHONE", null));
    }

    @Test
    void a_list_that_was_read_wrongly_is_sent_again_with_its_encoding_and_separator() {
        // Given
        var text = ("Nom|Prénom|Né le\n" + word() + "|Zoé; Ève|04/03/1985\n").getBytes(Charset.forName("IBM850"));
        send("ccas-sceaux", "text/csv", text)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:person-list-empty"));
        // When
        var read = send("ccas-sceaux", "text/csv", text, "encoding=IBM_850&separator=PIPE");
        // Then
        read.then()
                .statusCode(201)
                .body("encoding", equalTo("IBM850"))
                .body("separator", equalTo("|"))
                .body("columns.proposed", contains("LAST_NAME", "FIRST_NAMES", "BIRTH_DATE"));
        send("ccas-sceaux", "text/csv", text, "encoding=IBM_850&separator=PIPE")
                .then()
                .statusCode(200)
                .body("id", equalTo(read.<String>path("id")));
        send("ccas-sceaux", "text/csv", text, "encoding=WINDOWS_1252&separator=PIPE")
                .then()
                .statusCode(201)
                .body("columns.proposed", contains("LAST_NAME", null, null));
        send("ccas-sceaux", "text/csv", text, "encoding=UTF_8")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:person-list-other-encoding"));
        send("ccas-sceaux", "text/csv", text, "encoding=LATIN").then().statusCode(400);
    }

    @Test
    void each_line_is_shown_and_nothing_is_written_before_the_list_is_confirmed() {
        // Given
        var word = word();
        var nir = nir();
        var received = send("ccas-sceaux", "text/csv", french(word, nir));
        // When
        mapped("ccas-sceaux", received)
                .then()
                .statusCode(200)
                .body("status", equalTo("MAPPED"))
                .body("shown.created", equalTo(2));
        // Then
        lines("ccas-sceaux", received)
                .body("items.outcome", contains("CREATED", "CREATED"))
                .body("items[0].line", equalTo(3))
                .body("items[0].values.value", not(hasItem(nir)))
                .body("items[0].values.value", hasItem("ZOÉ"))
                .body("items[0].explanation", equalTo("Une personne sera enregistrée."));
        assertThat(people(word)).isZero();
    }

    private static byte[] french(String word, String nir) {
        var text = "Liste du CCAS\nNom;Prénom;Né(e) le;N° sécu;Tél.;Observations\n"
                + word + ";ZOÉ;04/03/1985;" + nir.replaceAll("(.{3})", "$1 ") + ";01 99 00 12 34;=cmd|' /C calc'!A0\n"
                + word + ";Aimé;31110;;;\n";
        return text.getBytes(WINDOWS);
    }

    @Test
    void a_workbook_is_registered_as_it_was_shown_and_its_lines_are_destroyed() {
        // Given
        var word = word();
        var workbook = Lists.workbook(sheet -> {
            Lists.row(sheet, 0, "NOM", "PRENOM", "DATE DE NAISSANCE", "SEXE", "MAIL", "N° Département");
            Lists.row(sheet, 1, word, "Rose", "", "F", "rose@example.org", "D-" + word);
            sheet.value(1, 2, LocalDate.of(1985, 3, 4));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
        });
        var list = send("agent-92", Lists.XLSX, workbook);
        var mapped = mapped("agent-92", list);
        // When
        treat("agent-92", mapped, "confirmation").then().statusCode(202).body("status", equalTo("CONFIRMED"));
        // Then
        registered("agent-92", list).body("registered", equalTo(1)).body("changed", equalTo(0));
        String id = lines("agent-92", list)
                .body("items.status", contains("REGISTERED"))
                .body("items[0].values", hasSize(0))
                .extract()
                .path("items[0].beneficiaryId");
        read("agent-92", "/v1/beneficiaries/{id}", id)
                .then()
                .statusCode(200)
                .body("lastName", equalTo(word))
                .body("birthDate", equalTo("1985-03-04"))
                .body("sex", equalTo("FEMALE"))
                .body("departementNumber", equalTo("D-" + word))
                .body("households", hasSize(0));
        assertThat(basis(id)).isEqualTo("PUBLIC_TASK");
    }

    @Test
    void each_line_that_a_rule_refuses_says_which_field_and_which_rule() {
        // Given
        var text = mistakes(word(), nir());
        var list = send("agent-92", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        // When
        mapped("agent-92", list).then().statusCode(200).body("shown.refused", equalTo(9));
        // Then
        lines("agent-92", list)
                .body(
                        "items.findAll { it.outcome == 'REFUSED' }.errors.flatten().rule",
                        contains(
                                "list-formula",
                                "list-date-form",
                                "not-blank",
                                "date-bounds",
                                "nir-key",
                                "phone-format",
                                "email-format",
                                "unacceptable-characters",
                                "list-line-repeated"))
                .body("items[2].errors[0].field", equalTo("firstNames"))
                .body("items[2].errors[0].message", equalTo("Ne doit pas être vide"))
                .body("items[9].errors[0].message", equalTo("La ligne 10 a déjà ce numéro : gardez-en une."))
                .body("items[10].outcome", equalTo("DOUBTFUL"))
                .body("items[10].earlierLine", equalTo(10));
    }

    private static String mistakes(String word, String number) {
        return "Nom;Prénom;Date de naissance;NIR;Téléphone;Mail\n"
                + "=cmd|' /C calc'!A0;Ada;04/03/1985;;;\n"
                + word + ";Ada;04/03/85;;;\n"
                + word + ";;04/03/1985;;;\n"
                + word + ";Ada;04/03/2085;;;\n"
                + word + ";Ada;04/03/1985;285039207112301;;\n"
                + word + ";Ada;04/03/1985;;12;\n"
                + word + ";Ada;04/03/1985;;;pas-une-adresse\n"
                + word + ";A\u202eda;04/03/1985;;;\n"
                + word + ";Eve;04/03/1985;" + number + ";;\n"
                + word + ";Ève;04/03/1985;" + number.substring(0, 13) + ";;\n"
                + word + ";Eve;04/03/1985;;;\n";
    }

    @Test
    void somebody_known_by_a_number_is_shared_and_completed_and_keeps_what_is_known() {
        // Given
        var word = word();
        var nir = nir();
        String known = Lists.atDesk("agent-92", word, "Odile", nir);
        var text = "Nom;Prénom;Né le;NIR;Tél\n" + word + " EPOUSE AUTRE;ODILE;04/03/1985;" + nir + ";0199001234\n";
        var list = send("ccas-sceaux", "text/csv", text.getBytes(WINDOWS));
        var mapped = mapped("ccas-sceaux", list);
        lines("ccas-sceaux", list)
                .body("items[0].outcome", equalTo("MATCHED"))
                .body("items[0].reason", equalTo("SAME_NIR"))
                .body("items[0].beneficiaryId", nullValue());
        read("ccas-sceaux", "/v1/beneficiaries/{id}", known).then().statusCode(404);
        // When
        treat("ccas-sceaux", mapped, "confirmation").then().statusCode(202);
        // Then
        registered("ccas-sceaux", list);
        lines("ccas-sceaux", list).body("items[0].beneficiaryId", equalTo(known));
        read("ccas-sceaux", "/v1/beneficiaries/{id}", known)
                .then()
                .statusCode(200)
                .body("lastName", equalTo(word))
                .body("phone", equalTo("+33199001234"));
    }

    @Test
    void somebody_alike_is_left_to_a_human_and_shown_to_those_alone_who_may_see_them() {
        // Given
        var word = word();
        String known = Lists.atDesk("agent-92", word, "Élodie", nir());
        var text = ("Nom;Prénom;Né le\n" + word + ";ELODIE;04/03/1985\n").getBytes(WINDOWS);
        var departement = send("agent-92", "text/csv", text);
        var ccas = send("ccas-sceaux", "text/csv", text);
        // When
        var mapped = mapped("agent-92", departement);
        mapped("ccas-sceaux", ccas);
        // Then
        lines("agent-92", departement)
                .body("items[0].outcome", equalTo("DOUBTFUL"))
                .body("items[0].reason", equalTo("SAME_NAMES_AND_BIRTH_DATE"))
                .body("items[0].beneficiaryId", equalTo(known));
        lines("ccas-sceaux", ccas).body("items[0].outcome", equalTo("CREATED"));
        treat("agent-92", mapped, "confirmation")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:person-list-nothing-to-register"));
    }

    @Test
    void a_compound_first_name_is_alike_with_and_without_its_hyphen_and_shortened() {
        // Given
        var word = word();
        String known = Lists.atDesk("agent-92", word, "Anne-Lise", nir());
        var text = "Nom;Prénom;Né le\n" + word + ";ANNE LISE;04/03/1985\n" + word + ";Anne;04/03/1985\n" + word
                + ";Lise;04/03/1985\n";
        var list = send("agent-92", "text/csv", text.getBytes(WINDOWS));
        // When
        mapped("agent-92", list);
        // Then
        lines("agent-92", list)
                .body("items.outcome", contains("DOUBTFUL", "DOUBTFUL", "CREATED"))
                .body("items[0].beneficiaryId", equalTo(known));
    }

    @Test
    void a_line_whose_circumstances_changed_since_it_was_shown_is_left_out_and_says_so() {
        // Given
        var word = word();
        var nir = nir();
        var text = "Nom;Prénom;Né le;NIR\n" + word + ";Ada;04/03/1985;" + nir + "\n" + word + ";Eve;05/03/1985;\n";
        var list = send("agent-92", "text/csv", text.getBytes(WINDOWS));
        var mapped = mapped("agent-92", list);
        Lists.atDesk("agent-92", word, "Ada", nir);
        // When
        treat("agent-92", mapped, "confirmation").then().statusCode(202);
        // Then
        registered("agent-92", list).body("registered", equalTo(1)).body("changed", equalTo(1));
        lines("agent-92", list)
                .body("items.status", contains("CHANGED", "REGISTERED"))
                .body("items[0].outcome", equalTo("CREATED"))
                .body("items[0].outcomeNow", equalTo("MATCHED"));
        assertThat(people(word)).isEqualTo(2);
    }

    @Test
    void the_same_file_is_the_same_list_and_a_withdrawn_one_may_come_again() {
        // Given
        var text = ("Nom;Prénom;Né le\n" + word() + ";Ada;04/03/1985\n").getBytes(WINDOWS);
        var list = send("ccas-sceaux", "text/csv", text);
        // When
        var again = send("ccas-sceaux", "text/csv", text);
        // Then
        again.then().statusCode(200).body("id", equalTo(list.<String>path("id")));
        treat("ccas-sceaux", list, "withdrawal").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        assertThat(linesOf(list.<String>path("id"))).isZero();
        send("ccas-sceaux", "text/csv", text).then().statusCode(201);
    }

    @Test
    void a_list_is_its_senders_alone_and_each_look_at_its_lines_leaves_a_trace() {
        // Given
        var list = send("agent-92", "text/csv", line(word()));
        mapped("agent-92", list);
        var database = RowLevelSecurity.of("beneficiary");
        var before = database.accesses("92");
        // When
        lines("agent-92", list);
        // Then
        assertThat(database.accesses("92")).isGreaterThan(before);
        read("ccas-sceaux", "/v1/person-lists/{id}", list.<String>path("id"))
                .then()
                .statusCode(404);
        read("agent-59", "/v1/person-lists/{id}", list.<String>path("id"))
                .then()
                .statusCode(404);
        read("caf-92", "/v1/person-lists/{id}", list.<String>path("id")).then().statusCode(403);
    }

    @Test
    void what_is_asked_too_early_or_of_another_version_is_refused() {
        // Given
        var list = send("agent-92", "text/csv", line(word()));
        // Then
        read("agent-92", "/v1/person-lists/{id}/lines", list.<String>path("id"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:person-list-not-mapped"));
        treat("agent-92", list, "confirmation")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:person-list-confirmation-not-allowed"));
        mapped("agent-92", list).then().statusCode(200);
        mapped("agent-92", list).then().statusCode(412);
    }

    private long people(String lastName) {
        return in92("select count(*) from person where last_name like ?", lastName + "%");
    }

    private long linesOf(String listId) {
        return in92("select count(*) from person_list_line where list_id = ?", UUID.fromString(listId));
    }

    private String basis(String person) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(
                                "select lawful_basis from registration where person_id = ?",
                                row -> row.getString(1),
                                UUID.fromString(person))
                        .getFirst());
    }

    private long in92(String query, Object value) {
        return TenantScope.within(
                Set.of("92"), () -> sql.all(query, row -> row.getLong(1), value).getFirst());
    }
}
