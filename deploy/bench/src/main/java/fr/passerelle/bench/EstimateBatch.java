package fr.passerelle.bench;

import fr.passerelle.demo.partner.Partner;
import fr.passerelle.demo.partner.Passerelle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How fast a partner has households estimated, 500 in a request, with its token and through the origin.
record EstimateBatch(Passerelle passerelle) {
    private static final int HOUSEHOLDS = 500;
    private static final Load LOAD = new Load(2, 40, 5, 20);
    private static final Partner CAF = Partner.caf("92");

    String measure() {
        var body = body();
        var begin = System.nanoTime();
        var load = LOAD.measure(_ ->
                passerelle.create(CAF, "/v1/rsa-estimates/batch", body).expect("POST /v1/rsa-estimates/batch", 200));
        var all = Samples.perSecond((long) LOAD.requests() * HOUSEHOLDS, System.nanoTime() - begin);
        return "%.0f estimates/s, warm-up included, by %d in a body of %d kB: %s"
                .formatted(all, HOUSEHOLDS, body.length() >> 10, load);
    }

    /// A couple with two children, salaries of five months each: larger than most.
    private static String body() {
        return IntStream.range(0, HOUSEHOLDS)
                .mapToObj(rank -> """
                        {"month":"2026-04","members":[%s,%s,{"role":"ENFANT","age":%d},{"role":"ENFANT","age":%d}],
                        "housing":{"status":"LOCATAIRE","chargeMensuelle":600,"aideLogement":%d},
                        "familyBenefits":{"afBase":151.05,"afTotal":151.05}}""".formatted(
                        adult("DEMANDEUR", rank), adult("CONJOINT", rank + 7), rank % 14, rank % 17, rank % 300))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static String adult(String role, int rank) {
        return """
                {"role":"%s","age":%d,"resources":{"SALAIRE":{"2026-04":%d,"2026-03":210,"2026-02":220,"2026-01":230,\
                "2025-12":240}}}""".formatted(role, 25 + rank % 35, 200 + rank % 90);
    }
}
