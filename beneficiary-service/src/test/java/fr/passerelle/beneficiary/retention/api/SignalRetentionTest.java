package fr.passerelle.beneficiary.retention.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.signal.api.Signalling.DESCRIBED;
import static fr.passerelle.beneficiary.signal.api.Signalling.answer;
import static fr.passerelle.beneficiary.signal.api.Signalling.signal;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.retention.DestroySignals;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A signal about somebody in no file is kept for its own time.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class SignalRetentionTest {
    private static final String AGENT = "agent-92";
    private static final String CCAS = "ccas-sceaux";
    private static final String SIGNAL = "/v1/signals/{id}";
    private static final String NO = "{\"outcome\":\"DECLINED\",\"reason\":\"NOT_REACHED\"}";

    @Inject
    DestroySignals destroy;

    @Inject
    Sql sql;

    @Test
    void nothing_is_left_of_a_signal_that_was_answered_more_than_a_year_ago() {
        // Given
        var old = answeredOn("current_date - interval '13 months'", DESCRIBED);
        var young = answeredOn("current_date - interval '11 months'", DESCRIBED);
        var open = signal(CCAS, DESCRIBED);
        assertThat(mentions(old)).isNotEmpty();
        // When
        destroyAll();
        // Then
        read(AGENT, SIGNAL, old.<String>path("id")).then().statusCode(404);
        assertThat(mentions(old)).isEmpty();
        read(AGENT, SIGNAL, young.<String>path("id")).then().statusCode(200);
        read(AGENT, SIGNAL, open.<String>path("id")).then().statusCode(200);
    }

    @Test
    void a_signal_about_somebody_known_stays_as_long_as_their_file() {
        // Given
        String person = registered("Connue", "Ada", nir()).path("beneficiaryId");
        var signal = answeredOn(AGENT, "current_date - interval '3 years'", "\"beneficiaryId\":\"" + person + "\"");
        // When
        destroyAll();
        // Then
        read(AGENT, SIGNAL, signal.<String>path("id")).then().statusCode(200);
    }

    private Response answeredOn(String day, String who) {
        return answeredOn(CCAS, day, who);
    }

    private Response answeredOn(String sender, String day, String who) {
        var sent = signal(sender, who);
        sent.then().statusCode(201);
        answer(AGENT, read(AGENT, SIGNAL, sent.<String>path("id")), NO).then().statusCode(200);
        Eliminating.within(sql, "update signal set answered_on = " + day + " where id = ?", sent.path("id"));
        return sent;
    }

    private void destroyAll() {
        assertThat(destroy.departements()).contains("92");
        TenantScope.within(Set.of("92"), () -> {
            while (destroy.destroyNext("92")) {
                // each piece in its own transaction
            }
        });
    }

    /// Tables in which the signal's id stands.
    private List<String> mentions(Response signal) {
        var id = UUID.fromString(signal.path("id"));
        return TenantScope.within(
                Set.of("92"), () -> sql.all("""
                        select 'signal' from signal where id = ? union all
                        select 'signal_words' from signal_words where signal_id = ? union all
                        select 'idempotency' from idempotency where mentions && array[?::uuid] union all
                        select 'read_audit' from read_audit where person_id = ? or path like '%' || ? || '%'""", row -> row.getString(1), id, id, id, id, id.toString()));
    }
}
