package fr.passerelle.beneficiary.personlist.api;

import static fr.passerelle.beneficiary.personlist.api.Lists.mapped;
import static fr.passerelle.beneficiary.personlist.api.Lists.registered;
import static fr.passerelle.beneficiary.personlist.api.Lists.send;
import static fr.passerelle.beneficiary.personlist.api.Lists.treat;
import static fr.passerelle.beneficiary.personlist.api.Lists.word;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class LongPersonListTest {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int WHOLE = 10_000;

    @Inject
    Sql sql;

    @Test
    void ten_thousand_lines_are_shown_and_registered() {
        // Given
        var word = word();
        var list = send("agent-92", "text/csv", lines(word, WHOLE));
        list.then().statusCode(201).body("lines", equalTo(WHOLE));
        var mapped = mapped("agent-92", list);
        mapped.then().statusCode(200).body("shown.created", equalTo(WHOLE));
        // When
        treat("agent-92", mapped, "confirmation").then().statusCode(202);
        // Then
        registered("agent-92", list).body("registered", equalTo(WHOLE)).body("changed", equalTo(0));
        assertThat(people(word)).isEqualTo(WHOLE);
    }

    @Test
    void what_is_cut_off_in_the_middle_goes_on_and_registers_nobody_twice() {
        // Given
        var word = word();
        var list = send("agent-92", "text/csv", lines(word, 120));
        var mapped = mapped("agent-92", list);
        // When
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    sql.update("lock table registration in exclusive mode");
                    treat("agent-92", mapped, "confirmation").then().statusCode(202);
                    await().atMost(SOON).until(this::cutOff);
                }));
        // Then
        registered("agent-92", list).body("registered", equalTo(120)).body("changed", equalTo(0));
        assertThat(people(word)).isEqualTo(120);
    }

    /// @return whether somebody was waiting to register, and is no more
    private boolean cutOff() {
        return !sql.all("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where wait_event_type = 'Lock' and query like '%insert into registration%'
                          and usename = current_user""", row -> row.getBoolean(1)).isEmpty();
    }

    private static byte[] lines(String word, int count) {
        var born = LocalDate.of(1960, 1, 1);
        return IntStream.range(0, count)
                .mapToObj(i -> word + letters(i) + ";Ada;" + FRENCH.format(born.plusDays(i)) + ";" + word + "-" + i)
                .collect(Collectors.joining("\n", "Nom;Prénom;Né le;N° département\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String letters(int number) {
        return String.valueOf((char) ('A' + number / 676 % 26))
                + (char) ('A' + number / 26 % 26)
                + (char) ('A' + number % 26);
    }

    private long people(String word) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all("select count(*) from person where last_name like ?", row -> row.getLong(1), word + "%")
                        .getFirst());
    }
}
