package fr.passerelle.demo;

import java.util.List;
import java.util.Map;

/// A commune of the official geographic code (Insee, COG) with one of its postal codes.
public record Commune(String code, String postalCode, String name) {
    private static final Map<String, List<Commune>> BY_DEPARTEMENT = Map.of(
            "92",
            List.of(
                    new Commune("92002", "92160", "ANTONY"),
                    new Commune("92007", "92220", "BAGNEUX"),
                    new Commune("92024", "92110", "CLICHY"),
                    new Commune("92025", "92700", "COLOMBES"),
                    new Commune("92026", "92400", "COURBEVOIE"),
                    new Commune("92035", "92250", "LA GARENNE COLOMBES"),
                    new Commune("92036", "92230", "GENNEVILLIERS"),
                    new Commune("92044", "92300", "LEVALLOIS PERRET"),
                    new Commune("92050", "92000", "NANTERRE"),
                    new Commune("92071", "92330", "SCEAUX"),
                    new Commune("92072", "92310", "SÈVRES"),
                    new Commune("92073", "92150", "SURESNES")),
            "59",
            List.of(
                    new Commune("59172", "59220", "DENAIN"),
                    new Commune("59178", "59500", "DOUAI"),
                    new Commune("59350", "59000", "LILLE"),
                    new Commune("59512", "59100", "ROUBAIX"),
                    new Commune("59606", "59300", "VALENCIENNES")),
            "14",
            List.of(
                    new Commune("14118", "14000", "CAEN"),
                    new Commune("14047", "14400", "BAYEUX"),
                    new Commune("14327", "14200", "HÉROUVILLE ST CLAIR"),
                    new Commune("14366", "14100", "LISIEUX")));

    /// Its name, blank where it is not one of ours.
    public static String nameOf(String code) {
        return BY_DEPARTEMENT.values().stream()
                .flatMap(List::stream)
                .filter(commune -> commune.code().equals(code))
                .map(Commune::name)
                .findFirst()
                .orElse("");
    }

    static List<Commune> of(String departement) {
        var communes = BY_DEPARTEMENT.get(departement);
        if (communes == null) {
            throw new IllegalArgumentException("No communes for département " + departement + ": use 92, 59 or 14.");
        }
        return communes;
    }
}
