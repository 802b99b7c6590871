package fr.passerelle.beneficiary;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.drafted;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.interview;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.namedFrein;
import static fr.passerelle.beneficiary.exit.api.Leaving.leave;
import static fr.passerelle.beneficiary.merge.api.Merging.merge;
import static fr.passerelle.beneficiary.personlist.api.Lists.mapped;
import static fr.passerelle.beneficiary.personlist.api.Lists.send;
import static fr.passerelle.beneficiary.privacy.api.Asking.asked;
import static fr.passerelle.beneficiary.retention.api.Eliminating.closedSince;
import static fr.passerelle.beneficiary.retention.api.Eliminating.draw;
import static fr.passerelle.beneficiary.signal.api.Signalling.signal;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.duplicate.FindDuplicates;
import fr.passerelle.beneficiary.link.KeepLinks;
import fr.passerelle.beneficiary.link.LinkCause;
import fr.passerelle.beneficiary.site.Site;
import fr.passerelle.beneficiary.site.Sites;
import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.DueWork;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.tenancy.PersonWhereabouts;
import fr.passerelle.testing.tenancy.RowLevelSecurity;
import fr.passerelle.testing.token.Tokens;
import fr.passerelle.testing.walk.EveryGet;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Nothing of one département is told to another, and whoever is shown a person leaves a trace, on every GET.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DepartementsTest {
    @Inject
    Texts texts;

    private final RowLevelSecurity database = RowLevelSecurity.of("beneficiary");
    private final Map<String, String> known = new HashMap<>();

    @Inject
    Sites sites;

    @Inject
    KeepLinks links;

    @Inject
    FindDuplicates duplicates;

    @Inject
    Sql sql;

    @BeforeEach
    void somebody_of_92_has_an_open_right_and_a_notice() {
        var application = registered("Parcourue", "Rose", nir());
        String right = application.path("rsaRightId");
        var opened = openAsRead("caf-92", right, opening("2026-01-01", "646.52"));
        var file = Api.as("caf-92")
                .contentType("application/xml")
                .queryParam("nature", "COURANT")
                .header("Prefer", "wait=30")
                .body(CafFileFixture.file().households(9000, 1).bytes())
                .post("/v1/caf-files");
        somethingOfOtherServices(application.path("beneficiaryId"));
        waitingForWeeks();
        lostForWeeks();
        known.put("application", application.path("id"));
        known.put("person", application.path("beneficiaryId"));
        known.put("household", application.path("householdId"));
        known.put("right", right);
        known.put("notice", opened.path("notices[0].id"));
        known.put("file", file.path("id"));
        known.put("told", toldHousehold());
        String diagnostic = drafted("agent-92", id("person"), interview()).path("id");
        known.put("diagnostic", diagnostic);
        known.put("frein", namedFrein("agent-92", id("person")));
        String exit = leave("agent-92", id("person"), "CDI", "2026-02-02").path("id");
        known.put("exit", exit);
        known.put("list", listed());
        known.put("signal", signalled());
        somethingAskedAndSomethingArchived();
        somebodyWhoMayBeTheSame();
    }

    private void somebodyWhoMayBeTheSame() {
        String other = registered("Parcourue", "Roze", nir()).path("beneficiaryId");
        look();
        known.put("duplicate", pairOf(other));
        known.put("merge", merge("agent-92", id("person"), other).path("id"));
    }

    private void look() {
        await().atMost(SOON).until(() -> {
            DueWork.takeAll("duplicates", duplicates::departementsWaiting, duplicates::next);
            return duplicates.departementsWaiting().isEmpty();
        });
    }

    private String pairOf(String person) {
        var sentence = "select id::text from duplicate_candidate where ? in (first_person_id, second_person_id)";
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(sentence, row -> row.getString(1), UUID.fromString(person))
                        .getFirst());
    }

    private void somethingOfOtherServices(String person) {
        var site = new Site(
                Ids.next(),
                "92",
                "EI-92-PARCOURUE",
                "Espace insertion",
                new Site.Location("1 place Fictive", "92160", "ANTONY"),
                null,
                Instant.parse("2026-03-01T08:00:00Z"));
        var cause = new LinkCause(UUID.fromString(person), "92", "EI-92-PARCOURUE", LinkReason.ORIENTATION, Ids.next());
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    sites.keep(site);
                    links.begin(cause, null);
                }));
    }

    private void lostForWeeks() {
        var lost = UUID.fromString(registered("Perdue", "Rose", nir()).path("beneficiaryId"));
        TenantScope.within(
                Set.of("92"), () -> QuarkusTransaction.requiringNew().run(() -> sql.update("""
                                insert into path_rupture
                                    (id, departement, person_id, last_sign, last_sign_on, broken_on)
                                values (?, '92', ?, 'ORIENTATION', '2026-01-10', '2026-03-11')""", Ids.next(), lost)));
    }

    private void waitingForWeeks() {
        var right = registered("Attendue", "Rose", nir()).path("rsaRightId").toString();
        openAsRead("caf-92", right, opening("2026-01-01", "646.52"));
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update(
                                "update rsa_right set announced_at = announced_at - interval '20 days' where id = ?",
                                UUID.fromString(right))));
    }

    @Test
    void every_column_that_holds_a_person_is_listed() throws SQLException {
        PersonWhereabouts.assertThatEveryColumnIsListed("beneficiary");
    }

    @Test
    void the_database_keeps_departements_apart() throws SQLException {
        database.assertThatDepartementsAreKeptApart("59", "92");
    }

    @Test
    void a_token_of_59_reads_nothing_of_92_on_any_get() {
        everyGet(Tokens.claims("agent-59").withRoles("AGENT", "DPO").signed())
                .assertThatNothingIsToldOf("92", known.values());
    }

    @Test
    void each_get_that_shows_a_person_leaves_its_audit_row_which_the_person_is_told_in_words() throws SQLException {
        // When
        var trail = everyGet(Tokens.claims("agent-92").withRoles("AGENT", "DPO").signed())
                .trail(() -> database.accesses("92"));
        // Then
        assertThat(trail.silent())
                .as("they show nobody")
                .allMatch(path ->
                        path.matches("/v1/(caf-files|vocabularies|beneficiary-parameters).*|/v1/person-lists(/\\{id})?"
                                + "|/v1/elimination-lists"));
        assertThat(trail.audited()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(database.partsRead("92"))
                .isNotEmpty()
                .allMatch(part -> texts.find("personal-file.value.fields." + part, Map.of())
                        .isPresent());
    }

    private static String listed() {
        var text = "Nom;Prénom;Né le\nPARCOURUE;Rose;04/03/1985\n" + Ids.next() + ";Ada;04/03/1985\n";
        var list = send("agent-92", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return mapped("agent-92", list).path("id");
    }

    private String signalled() {
        return signal("agent-92", "\"beneficiaryId\":\"" + id("person") + "\"").path("id");
    }

    private void somethingAskedAndSomethingArchived() {
        known.put("request", asked(id("person"), "ACCESS").path("id"));
        closedSince(sql, "2012-01-01");
        known.put("elimination", draw().path("id"));
        closedSince(sql, "2012-01-01");
    }

    private String toldHousehold() {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all("select id::text from household where matricule = '1009000'", row -> row.getString(1))
                        .getFirst());
    }

    private String id(String of) {
        return Objects.requireNonNull(known.get(of));
    }

    private EveryGet ofRightsOverData(EveryGet walk) {
        return walk.with("/v1/privacy-requests/{id}", "id", id("request"))
                .with("/v1/privacy-requests/{id}/rectification", "id", id("request"))
                .with("/v1/privacy-requests/{id}/personal-file", "id", id("request"))
                .with("/v1/privacy-requests/{id}/personal-file/document", "id", id("request"))
                .with("/v1/beneficiaries/{id}/legal-holds", "id", id("person"))
                .with("/v1/elimination-lists/{id}", "id", id("elimination"));
    }

    private EveryGet everyGet(String token) {
        return files(ofRightsOverData(EveryGet.of("beneficiary")).bearing(token))
                .with("/v1/beneficiaries/{id}", "id", id("person"))
                .with("/v1/beneficiaries/{id}/accesses", "id", id("person"))
                .with("/v1/beneficiaries/{id}/notices", "id", id("person"))
                .with("/v1/beneficiaries/{id}/contact-preference", "id", id("person"))
                .with("/v1/beneficiaries/{id}/diagnostics", "id", id("person"))
                .with("/v1/beneficiaries/{id}/rights-information", "id", id("person"))
                .with("/v1/beneficiaries/{id}/path", "id", id("person"))
                .with("/v1/beneficiaries/{id}/path/text", "id", id("person"))
                .with("/v1/beneficiaries/{id}/exits", "id", id("person"))
                .with("/v1/beneficiaries/{id}/exits/{exitId}", "id", id("person"))
                .with("/v1/beneficiaries/{id}/exits/{exitId}", "exitId", id("exit"))
                .with("/v1/beneficiaries/{id}/situation", "id", id("person"))
                .with("/v1/duplicate-candidates/{id}", "id", id("duplicate"))
                .with("/v1/beneficiary-merges/{id}", "id", id("merge"))
                .with("/v1/signals/{id}", "id", id("signal"))
                .with("/v1/diagnostics/{id}", "id", id("diagnostic"))
                .with("/v1/freins/{id}", "id", id("frein"))
                .with("/v1/households/{id}", "id", id("household"))
                .with("/v1/households/{id}/caf-source", "id", id("told"))
                .with("/v1/rsa-rights/{id}", "id", id("right"))
                .with("/v1/rsa-rights/{id}/history", "id", id("right"))
                .with("/v1/rsa-applications/{id}", "id", id("application"))
                .with("/v1/notices/{id}", "id", id("notice"))
                .with("/v1/notices/{id}/letter", "id", id("notice"))
                .with("/v1/vocabularies/{code}", "code", "role-personne");
    }

    private EveryGet files(EveryGet walk) {
        return walk.with("/v1/person-lists/{id}", "id", id("list"))
                .with("/v1/person-lists/{id}/lines", "id", id("list"))
                .with("/v1/caf-files/{id}", "id", id("file"))
                .with("/v1/caf-files/{id}/findings", "id", id("file"))
                .with("/v1/caf-files/{id}/progress", "id", id("file"));
    }
}
