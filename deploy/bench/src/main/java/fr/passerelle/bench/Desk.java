package fr.passerelle.bench;

import static fr.passerelle.demo.partner.Partner.AGENT_92;
import static fr.passerelle.demo.partner.Partner.GESTIONNAIRE_92;

import fr.passerelle.demo.SyntheticCohort;
import fr.passerelle.demo.SyntheticHousehold;
import fr.passerelle.demo.partner.Answer;
import fr.passerelle.demo.partner.Passerelle;
import fr.passerelle.demo.step.Application;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Requests as the demonstration sends them, about people who are new to the platform.
final class Desk {
    private final Passerelle passerelle;
    private final List<SyntheticHousehold> households;

    Desk(Passerelle passerelle, LocalDate day, long seed, int count) {
        this.passerelle = passerelle;
        this.households = new SyntheticCohort("92", day, seed).households(count).toList();
    }

    Answer register(int rank) {
        return passerelle
                .post(
                        AGENT_92,
                        "/v1/rsa-applications",
                        new Application(households.get(rank), "").body(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect("POST /v1/rsa-applications", 201);
    }

    /// Somebody whom a mail reaches, or by turns a text message.
    String registerReachable(int rank) {
        var household = households.get(rank);
        var body = rank % 2 == 0
                ? new Application(household, "mesure.%d@courriel.example".formatted(rank)).body()
                : withPhone(new Application(household, "").body(), "06 39 98 %04d".formatted(rank % 10_000));
        return passerelle
                .post(
                        AGENT_92,
                        "/v1/rsa-applications",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect("POST /v1/rsa-applications", 201)
                .text("rsaRightId");
    }

    private static Map<String, Object> withPhone(Map<String, Object> application, String phone) {
        var complete = new HashMap<>(application);
        complete.computeIfPresent(
                "members",
                (_, members) -> ((List<?>) members)
                        .stream()
                                .map(member -> {
                                    var reachable = new HashMap<Object, Object>((Map<?, ?>) member);
                                    reachable.put("phone", phone);
                                    return reachable;
                                })
                                .toList());
        return complete;
    }

    void read(String beneficiaryId) {
        passerelle.get(AGENT_92, "/v1/beneficiaries/" + beneficiaryId).expect("GET /v1/beneficiaries/{id}", 200);
    }

    void open(String rightId, LocalDate on) {
        var path = "/v1/rsa-rights/" + rightId;
        var right = passerelle.get(GESTIONNAIRE_92, path).expect("GET /v1/rsa-rights/{id}", 200);
        passerelle
                .post(
                        GESTIONNAIRE_92,
                        path + "/opening",
                        Map.of("openedOn", on.toString(), "amount", 600),
                        "If-Match",
                        right.etag(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect("POST /v1/rsa-rights/{id}/opening", 200, 201);
    }
}
