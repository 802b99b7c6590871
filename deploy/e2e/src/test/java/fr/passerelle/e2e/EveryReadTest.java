package fr.passerelle.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.demo.CafFileWriter;
import fr.passerelle.testing.walk.Answer;
import fr.passerelle.testing.walk.EveryGet;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EveryReadTest {
    private static String fileId = "";
    private static String[] ids = new String[0];

    @BeforeAll
    static void a_file_of_92_is_imported() {
        var location = CafFiles.send(
                "caf-92", CafFiles.content(new CafFileWriter("92", LocalDate.parse("2026-09-30"), 1789), 3));
        CafFiles.completed("caf-92", location);
        fileId = CafFiles.fileId(location);
        ids = World.rows("beneficiary", """
            select m.person_id, h.id, r.id, n.id from household h
            join membership m on m.household_id = h.id and m.role = 'DEM'
            join rsa_right r on r.household_id = h.id
            join notice n on n.person_id = m.person_id
            where h.source_file_id = '%s' limit 1""".formatted(fileId)).getFirst().split("\\|");
    }

    @Test
    void a_token_of_59_sees_nothing_of_92_on_any_get_of_beneficiary() {
        // When
        var answers = walk("agent-59").walk();
        // Then
        assertThat(answers).isNotEmpty().allSatisfy(EveryReadTest::saysNothingOf92);
    }

    @Test
    void a_token_of_59_sees_nothing_of_92_on_any_get_of_reporting() {
        // When
        var answers = reporting("agent-59").walk();
        // Then
        assertThat(answers).isNotEmpty().allSatisfy(EveryReadTest::saysNothingOf92);
    }

    @Test
    void each_get_that_shows_a_person_leaves_its_audit_row() {
        // Given
        var unaudited = new ArrayList<String>();
        var count = new long[] {audits()};
        // When
        walk("agent-92").each(answer -> {
            var after = audits();
            if (showsAPerson(answer) && after == count[0]) {
                unaudited.add(answer.path());
            }
            count[0] = after;
        });
        // Then
        assertThat(unaudited).isEmpty();
    }

    private static boolean showsAPerson(Answer answer) {
        return answer.isFound()
                && (answer.body().contains(ids[0]) || answer.body().startsWith("%PDF"));
    }

    private static void saysNothingOf92(Answer answer) {
        if (answer.isShared()) {
            return;
        }
        assertThat(answer.status()).as(answer.path()).isIn(200, 403, 404);
        // A problem repeats the address that was asked for: the id in it is the caller's own.
        var told = answer.body().replaceFirst("\"instance\":\"[^\"]*\"", "");
        assertThat(told).as(answer.path()).doesNotContain(fileId).doesNotContain(ids);
    }

    private static long audits() {
        return World.number("beneficiary", "select count(*) from read_audit");
    }

    private static EveryGet walk(String account) {
        return EveryGet.of("beneficiary")
                .at(World.platform().origin().toString())
                .bearing(World.platform().accountToken(account))
                .with("/v1/beneficiaries/{id}", "id", ids[0])
                .with("/v1/beneficiaries/{id}/accesses", "id", ids[0])
                .with("/v1/beneficiaries/{id}/notices", "id", ids[0])
                .with("/v1/households/{id}", "id", ids[1])
                .with("/v1/rsa-rights/{id}", "id", ids[2])
                .with("/v1/notices/{id}", "id", ids[3])
                .with("/v1/notices/{id}/letter", "id", ids[3])
                .with("/v1/caf-files/{id}", "id", fileId)
                .with("/v1/caf-files/{id}/findings", "id", fileId)
                .with("/v1/rsa-applications/{id}", "id", ids[2])
                .with("/v1/vocabularies/{code}", "code", "role-personne");
    }

    private static EveryGet reporting(String account) {
        return EveryGet.of("reporting")
                .at(World.platform().origin().toString())
                .bearing(World.platform().accountToken(account))
                .with("id", "rsa-rights-opened")
                .with("from", "2026-01")
                .with("to", "2026-12");
    }
}
