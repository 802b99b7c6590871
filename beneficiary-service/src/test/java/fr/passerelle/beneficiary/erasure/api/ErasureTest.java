package fr.passerelle.beneficiary.erasure.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.application.api.Desk.registeredOn;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.namedFrein;
import static fr.passerelle.beneficiary.privacy.api.Asking.DECIDER;
import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;
import static fr.passerelle.beneficiary.privacy.api.Asking.act;
import static fr.passerelle.beneficiary.privacy.api.Asking.asked;
import static fr.passerelle.beneficiary.signal.api.Signalling.signal;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.erasure.EraseDue;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Matricule;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.personlist.api.Lists;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ErasureTest {
    private static final String GROUND = "{\"ground\":\"CONSENT_WITHDRAWN\"}";

    private static final String BENEFICIARY = "/v1/beneficiaries/{id}";

    @Inject
    EraseDue eraseDue;

    @Inject
    Sql sql;

    @Inject
    Households households;

    @Inject
    ProtectedIdentifiers identifiers;

    @Test
    void an_erasure_that_a_human_granted_erases_the_person_and_is_announced_once() {
        // Given
        var application = registered("Oubliée", "Ada", nir());
        String person = application.path("beneficiaryId");
        namedFrein("agent-92", person);
        signal("agent-92", "\"beneficiaryId\":\"" + person + "\"");
        var request = asked(person, "ERASURE");
        // When
        var granted = act(DECIDER, request, "erasure", GROUND);
        // Then
        granted.then().statusCode(200).body("status", equalTo("GRANTED"));
        await().atMost(SOON)
                .until(() -> read(DPO, "/v1/beneficiaries/{id}", person).statusCode() == 404);
        read("agent-92", "/v1/rsa-applications/{id}", application.<String>path("id"))
                .then()
                .statusCode(404);
        read(DPO, "/v1/privacy-requests/{id}", request.<String>path("id"))
                .then()
                .body("beneficiaryId", nullValue())
                .body("answer.legalBasis", equalTo("RGPD, art. 17.1.b : le consentement est retiré"));
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, "BeneficiaryErased", 1)).hasSize(1);
        }
    }

    @Test
    void the_nir_that_numbers_a_file_of_the_msa_goes_with_its_allocataire_though_the_spouse_stays() {
        // Given
        var number = nir();
        var couple = register(
                "gestionnaire-caf-92",
                application(
                        person("DEM", "Agricole", "Ada", ",\"nir\":\"" + number + "\""),
                        person("CJT", "Agricole", "Léo", "")));
        var household = UUID.fromString(couple.path("householdId"));
        within(() ->
                households.affiliate(households.byId(household).orElseThrow(), new Matricule("MSA", "921", number)));
        assertThat(numberOf(household)).contains(number);
        // When
        act(DECIDER, asked(couple.path("beneficiaryId"), "ERASURE"), "erasure", GROUND)
                .then()
                .statusCode(200);
        // Then
        await().atMost(SOON).until(() -> numberOf(household).isEmpty());
        read("agent-92", "/v1/households/{id}", household).then().statusCode(200);
    }

    @Test
    void the_line_of_a_list_that_speaks_of_the_person_goes_with_them() {
        // Given
        var name = Lists.word();
        String person = registered(name, "Ada", nir()).path("beneficiaryId");
        String list = Lists.mapped("agent-92", Lists.send("agent-92", "text/csv", Lists.line(name)))
                .path("id");
        assertThat(linesAlike(list)).containsExactly(person);
        // When
        act(DECIDER, asked(person, "ERASURE"), "erasure", GROUND).then().statusCode(200);
        // Then
        await().atMost(SOON).until(() -> linesAlike(list).isEmpty());
        assertThat(lines(list)).isEqualTo(1); // the one of the headings
    }

    @Test
    void an_open_right_a_hold_and_another_kind_of_request_each_have_their_refusal() {
        // Given
        var application = registeredOn("2023-01-01", "Gardée", "Ada", nir());
        String open = application.path("beneficiaryId");
        openAsRead("caf-92", application.path("rsaRightId"), opening("2023-01-01", "607.75"));
        String held = registered("Gelée", "Ada", nir()).path("beneficiaryId");
        hold(held).then().statusCode(201);
        // When, then
        refused(asked(open, "ERASURE"), "erasure-right-open");
        refused(asked(held, "ERASURE"), "erasure-held");
        refused(asked(held, "ACCESS"), "privacy-erasure-not-allowed");
        act(DPO, asked(held, "ERASURE"), "erasure", GROUND).then().statusCode(403);
    }

    @Test
    void a_hold_on_the_mother_keeps_the_child_and_a_request_without_answer_is_answered_first() {
        // Given
        var family = register(
                "gestionnaire-caf-92",
                application(person("DEM", "Tenue", "Ada", ""), person("ENF", "Tenu", "Léo", "")));
        String child = read("agent-92", "/v1/households/{id}", family.<String>path("householdId"))
                .path("members.find { it.role == 'ENF' }.beneficiaryId");
        hold(family.path("beneficiaryId")).then().statusCode(201);
        String waiting = registered("Impatiente", "Ada", nir()).path("beneficiaryId");
        var access = asked(waiting, "ACCESS");
        var erasure = asked(waiting, "ERASURE");
        // When, then
        refused(asked(child, "ERASURE"), "erasure-held");
        refused(erasure, "erasure-request-open");
        act(DPO, access, "communication", "{\"means\":\"HANDED_OVER\"}").then().statusCode(200);
        act(DECIDER, erasure, "erasure", GROUND).then().statusCode(200);
    }

    @Test
    void a_hold_that_is_placed_while_an_erasure_begins_keeps_the_person_until_it_is_lifted() throws Exception {
        // Given
        var person = registered("Retenue", "Ada", nir()).<String>path("beneficiaryId");
        var erasing = new Thread(() -> TenantScope.within(Set.of("92"), () -> {
            order(person, "REQUEST");
            eraseDue.next();
        }));
        // When
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.update(
                            "insert into legal_hold (id, departement, person_id, reason, placed_on, placed_by)"
                                    + " values (uuidv7(), '92', ?, 'LITIGATION', current_date, 'dpo-92')",
                            UUID.fromString(person));
                    erasing.start();
                    somebodyWaitsIn("select 1 from person where id = % for update");
                }));
        erasing.join();
        // Then
        read(DPO, BENEFICIARY, person).then().statusCode(200);
        within("update legal_hold set lifted_on = current_date, lifted_by = 'dpo-92' where person_id = ?", person);
        gone(person);
    }

    @Test
    void a_hold_on_somebody_who_is_being_erased_is_refused() throws Exception {
        // Given
        var person = registered("Partante", "Ada", nir()).<String>path("beneficiaryId");
        var answers = new LinkedBlockingQueue<Response>();
        var holding = new Thread(() -> answers.add(hold(person)));
        // When
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    within("delete from person where id = ?", person);
                    holding.start();
                    somebodyWaitsIn("%person%");
                }));
        holding.join();
        // Then
        answers.take().then().statusCode(404).body("type", equalTo("urn:passerelle:problem:beneficiary-unknown"));
    }

    @Test
    void an_erasure_that_is_granted_is_carried_out_where_an_elimination_was_decided_too() {
        // Given
        var person = registered("Revenue", "Ada", nir()).<String>path("beneficiaryId");
        order(person, "RETENTION_OVER");
        // When
        act(DECIDER, asked(person, "ERASURE"), "erasure", GROUND).then().statusCode(200);
        // Then
        gone(person);
    }

    private static Response hold(String person) {
        return Api.as(DPO)
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .body("{\"reason\":\"LITIGATION\"}")
                .post(BENEFICIARY + "/legal-holds", person);
    }

    private static void gone(String person) {
        await().atMost(SOON).until(() -> read(DPO, BENEFICIARY, person).statusCode() == 404);
    }

    /// Due for an hour: before whatever else is.
    private void order(String person, String cause) {
        within(
                "insert into erasure_order (person_id, departement, cause, due_at) values (?, '92', '" + cause
                        + "', now() - interval '1 hour')",
                person);
    }

    private void within(String statement, String person) {
        TenantScope.within(Set.of("92"), () -> sql.update(statement, UUID.fromString(person)));
    }

    /// PostgreSQL shows what others do as it was at the first look of a transaction, until it is told to look again.
    private void somebodyWaitsIn(String statement) {
        await().pollInSameThread().atMost(SOON).until(() -> {
            sql.all("select pg_stat_clear_snapshot()", _ -> true);
            return sql.first(
                            "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like ?",
                            _ -> true,
                            statement)
                    .isPresent();
        });
    }

    private static void refused(Response request, String code) {
        act(DECIDER, request, "erasure", GROUND)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:" + code));
    }

    private List<String> linesAlike(String list) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(
                        "select alike::text from person_list_line where list_id = ? and alike is not null",
                        row -> row.getString(1),
                        UUID.fromString(list)));
    }

    private long lines(String list) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(
                                "select count(*) from person_list_line where list_id = ?",
                                row -> row.getLong(1),
                                UUID.fromString(list))
                        .getFirst());
    }

    private Optional<String> numberOf(UUID household) {
        var number = new AtomicReference<Optional<String>>(Optional.empty());
        within(() -> number.set(identifiers.reveal(ProtectedIdentifiers.Kind.HOUSEHOLD_MATRICULE, household)));
        return number.get();
    }

    private static void within(Runnable work) {
        TenantScope.within(Set.of("92"), () -> QuarkusTransaction.requiringNew().run(work));
    }
}
