package fr.passerelle.demo;

import java.time.LocalDate;

/// A NIR that can belong to nobody: its month is one of the fictitious ones, and its commune and order of birth are
/// counted up. Thirteen characters, as the Caf writes it.
public record FictitiousNir(String body) {
    private static final long KEY_MODULUS = 97;
    private static final int ORDERS = 999;
    private static final int COMMUNES = 899;

    /// What is added to the month of birth: 21 to 32, and five bands above 50, are months that nobody is born in.
    private static final int[] FICTITIOUS_MONTHS = {20, 50, 62, 74, 86};

    /// How many numbers there are for people of one sex, year and month; beyond, they repeat.
    static final long NUMBERS = (long) ORDERS * COMMUNES * FICTITIOUS_MONTHS.length;

    /// @param number different for two people, below [#NUMBERS]
    static FictitiousNir of(boolean woman, LocalDate birth, String departement, long number) {
        var within = number % ((long) ORDERS * COMMUNES);
        var band = (int) (number / ((long) ORDERS * COMMUNES) % FICTITIOUS_MONTHS.length);
        return new FictitiousNir("%d%02d%02d%s%03d%03d"
                .formatted(
                        woman ? 2 : 1,
                        birth.getYear() % 100,
                        FICTITIOUS_MONTHS[band] + birth.getMonthValue(),
                        departement,
                        1 + within / ORDERS,
                        1 + within % ORDERS));
    }

    /// The control key: 97 minus the remainder of the body by 97, where 2A counts as 19 and 2B as 18.
    public String key() {
        var digits = body.replace("2A", "19").replace("2B", "18");
        return "%02d".formatted(KEY_MODULUS - Long.parseLong(digits) % KEY_MODULUS);
    }
}
