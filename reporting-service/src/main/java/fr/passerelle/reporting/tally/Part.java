package fr.passerelle.reporting.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that was told of a subject.
///
/// @param day when it happened
/// @param communeCode where the person lived then, empty where the event does not say
/// @param codes in the order that the story fixes, empty where the event says nothing
public record Part(Told told, LocalDate day, String communeCode, List<String> codes) {
    public Part {
        codes = List.copyOf(codes);
    }

    public static Part of(Told told, LocalDate day, @Nullable String communeCode, @Nullable String... codes) {
        return new Part(
                told,
                day,
                said(communeCode),
                Arrays.stream(codes).map(Part::said).toList());
    }

    public String code(int place) {
        return codes.get(place);
    }

    private static String said(@Nullable String code) {
        return code == null ? "" : code;
    }
}
