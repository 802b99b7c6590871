package fr.passerelle.demo;

import java.time.LocalDate;

/// A NIR that can belong to nobody: its month is one of the fictitious ones (20 + the month of birth), and its
/// commune of birth is counted up. Thirteen characters, as the Caf writes it.
public record FictitiousNir(String body) {
    private static final long KEY_MODULUS = 97;
    private static final int FICTITIOUS_MONTHS = 20;

    static FictitiousNir of(boolean woman, LocalDate birth, String departement, long number) {
        return new FictitiousNir("%d%02d%02d%s%03d%03d"
                .formatted(
                        woman ? 2 : 1,
                        birth.getYear() % 100,
                        FICTITIOUS_MONTHS + birth.getMonthValue(),
                        departement,
                        1 + number / 999 % 899,
                        1 + number % 999));
    }

    /// The control key: 97 minus the remainder of the body by 97.
    public String key() {
        return "%02d".formatted(KEY_MODULUS - Long.parseLong(body) % KEY_MODULUS);
    }
}
