package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.demo.CafFileWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KilledImportTest {
    private static final int HOUSEHOLDS = 1200;
    private static final LocalDate REFERENCE = LocalDate.parse("2026-09-30");

    @Test
    void a_service_killed_in_the_middle_of_an_import_ends_in_the_same_state_as_an_undisturbed_one() {
        // Given
        var undisturbed =
                CafFiles.send("caf-59", CafFiles.content(new CafFileWriter("59", REFERENCE, 815), HOUSEHOLDS));
        CafFiles.completed("caf-59", undisturbed);
        // When
        var killed = CafFiles.send("caf-92", CafFiles.content(new CafFileWriter("92", REFERENCE, 815), HOUSEHOLDS));
        await().atMost(SOON).pollInterval(Duration.ofMillis(20)).until(() -> households(killed) > 0);
        World.platform().kill("beneficiary");
        var recordedAtTheKill = households(killed);
        World.platform().restart("beneficiary");
        CafFiles.completed("caf-92", killed);
        // Then
        assertThat(recordedAtTheKill).isBetween(1L, HOUSEHOLDS - 1L);
        assertThat(state(killed, "92")).isEqualTo(state(undisturbed, "59"));
        assertThat(announced(killed, "92")).isEqualTo(announced(undisturbed, "59"));
    }

    @Test
    void the_same_file_sent_twice_doubles_nothing() {
        // Given
        var content = CafFiles.content(new CafFileWriter("92", REFERENCE, 77), 120);
        var first = CafFiles.send("caf-92", content);
        CafFiles.completed("caf-92", first);
        var state = state(first, "92");
        var announced = announced(first, "92");
        // When
        var again = CafFiles.post("caf-92", content);
        // Then
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Location")).endsWith(first);
        assertThat(state(first, "92")).isEqualTo(state);
        assertThat(announced(first, "92")).isEqualTo(announced);
    }

    private static long households(String location) {
        return World.number(
                "beneficiary",
                "select count(*) from household where source_file_id = '%s'".formatted(CafFiles.fileId(location)));
    }

    /// What stands in the database for one file, in numbers that do not depend on ids, communes or what other services
    /// ask to write.
    private static List<String> state(String location, String departement) {
        return World.rows("beneficiary", """
                select 'households', count(*) from household where source_file_id = '%1$s'
                union all
                select 'members ' || m.role, count(*)
                from membership m join household h on h.id = m.household_id
                where h.source_file_id = '%1$s' and m.until is null group by m.role
                union all
                select 'people', count(distinct m.person_id)
                from membership m join household h on h.id = m.household_id where h.source_file_id = '%1$s'
                union all
                select 'rights ' || r.state || ' ' || sum(r.amount), count(*)
                from rsa_right r join household h on h.id = r.household_id
                where h.source_file_id = '%1$s' group by r.state
                union all
                select 'notices ' || n.channel, count(*)
                from notice n join membership m on m.person_id = n.person_id
                join household h on h.id = m.household_id
                where h.source_file_id = '%1$s' and n.departement = '%2$s' and n.request_id is null group by n.channel
                order by 1""".formatted(CafFiles.fileId(location), departement));
    }

    /// Facts by type. One sent just before the kill may be sent again after it, under the same id: it is one fact.
    private static List<String> announced(String location, String departement) {
        var people = World.rows("beneficiary", """
                select m.person_id from membership m join household h on h.id = m.household_id
                where h.source_file_id = '%s'""".formatted(CafFiles.fileId(location)));
        var known = java.util.Set.copyOf(people);
        return Announced.on("beneficiary", departement, each -> known.contains(each.key())).stream()
                .distinct()
                .collect(Collectors.groupingBy(Announced::type, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(Object::toString)
                .toList();
    }
}
