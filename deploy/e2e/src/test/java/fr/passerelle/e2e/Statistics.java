package fr.passerelle.e2e;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/// Figures of the reporting service.
final class Statistics {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Statistics() {}

    /// Rights opened in the département of the account, over all months and communes.
    static long rightsOpened(String account) {
        return World.asAccount(account)
                .queryParam("from", "2026-01")
                .queryParam("to", "2026-12")
                .get("/v1/statistics/rsa-rights-opened")
                .jsonPath()
                .getList("totals.rightsOpened", Integer.class)
                .stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    /// A figure of one commune over the last months.
    static long ofCommune(String table, String commune, String figure) {
        return sum(table, "from", YearMonth.now(PARIS).minusMonths(3).toString(), commune, figure);
    }

    /// Contracts in force in a commune on a day.
    static long inForce(String commune, LocalDate on) {
        return sum("cers-in-force", "on", on.toString(), commune, "inForce");
    }

    private static long sum(String table, String parameter, String value, String commune, String figure) {
        List<Number> figures = World.asAccount("statisticien-92")
                .queryParam(parameter, value)
                .queryParam("communeCode", commune)
                .get("/v1/statistics/" + table)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("communes.findAll { it.communeCode == '%s' }.%s".formatted(commune, figure));
        return figures.stream().mapToLong(Number::longValue).sum();
    }
}
