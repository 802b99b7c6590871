package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import fr.passerelle.demo.CafFileWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private static final int RIGHTS = 40;

    @Test
    void reporting_counts_the_same_figures_again_from_the_topics_alone() {
        // Given
        Calm.isReached();
        var known = Statistics.rightsOpened("statisticien-92");
        var writer = new CafFileWriter("92", LocalDate.parse("2026-09-30"), 1492);
        CafFiles.completed("caf-92", CafFiles.send("caf-92", CafFiles.content(writer, RIGHTS)));
        await().atMost(SOON)
                .until(() -> Statistics.rightsOpened("statisticien-92") >= known + RIGHTS && everyMessageIsCounted());
        var before = Calm.unchanged(RebuildTest::figures);
        forgetTheCounts();
        assertThat(figures()).isNotEqualTo(before);
        // When
        given().post(World.platform().management("reporting") + "/q/passerelle/rebuild")
                .then()
                .statusCode(202)
                .body("partitions", greaterThan(0));
        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(figures()).isEqualTo(before));
    }

    private static boolean everyMessageIsCounted() {
        return World.number("beneficiary", "select count(*) from notice where status = 'TO_SEND'") == 0
                && World.number("beneficiary", "select count(*) from notice where status = 'DELIVERED'")
                        == World.number("reporting", "select count(*) from message where outcome = 'DELIVERED'");
    }

    /// As a fault would: only what is counted again can bring them back.
    private static void forgetTheCounts() {
        World.rows("reporting", "with gone as (delete from tally returning 1) select count(*) from gone");
    }

    /// What is answered, and every count behind it; one that was taken back again is none.
    private static List<String> figures() {
        return List.of(
                answer("/v1/statistics/rsa-rights-opened"),
                answer("/v1/statistics/information-delays"),
                String.valueOf(World.rows("reporting", "select tally::text from tally where facts > 0 order by 1")));
    }

    private static String answer(String path) {
        return World.asAccount("statisticien-92")
                .queryParam("from", "2026-01")
                .queryParam("to", "2026-12")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
