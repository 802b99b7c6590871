package fr.passerelle.e2e;

/// Figures of the reporting service.
final class Statistics {
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
}
