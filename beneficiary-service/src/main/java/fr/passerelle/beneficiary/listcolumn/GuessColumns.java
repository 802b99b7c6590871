package fr.passerelle.beneficiary.listcolumn;

import fr.passerelle.beneficiary.spreadsheet.PlainText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proposes what a column means, by the headers that one meets in French lists. A human decides.
public final class GuessColumns {
    private static final Map<ListField, List<String>> HEADERS = new EnumMap<>(Map.ofEntries(
            Map.entry(ListField.CIVILITY, List.of("civilite", "civ", "titre", "qualite")),
            Map.entry(
                    ListField.LAST_NAME,
                    List.of("nom", "nom d usage", "nom usage", "nom de famille", "nom usuel", "nom marital")),
            Map.entry(
                    ListField.BIRTH_NAME,
                    List.of("nom de naissance", "nom naissance", "nom de jeune fille", "nom patronymique")),
            Map.entry(ListField.FIRST_NAMES, List.of("prenom", "prenoms", "prenom usuel", "prenom s")),
            Map.entry(
                    ListField.BIRTH_DATE,
                    List.of(
                            "date de naissance",
                            "date naissance",
                            "ddn",
                            "ne le",
                            "nee le",
                            "ne e le",
                            "naissance",
                            "date de naiss",
                            "dt naissance",
                            "date nais")),
            Map.entry(
                    ListField.BIRTH_PLACE,
                    List.of("lieu de naissance", "commune de naissance", "ville de naissance", "lieu naissance")),
            Map.entry(ListField.SEX, List.of("sexe", "genre")),
            Map.entry(
                    ListField.NIR,
                    List.of(
                            "nir",
                            "numero de securite sociale",
                            "n de securite sociale",
                            "n securite sociale",
                            "no securite sociale",
                            "num secu",
                            "n secu",
                            "numero secu",
                            "securite sociale",
                            "n ss",
                            "no ss",
                            "num ss",
                            "numero ss")),
            Map.entry(ListField.NTT, List.of("ntt", "numero technique temporaire")),
            Map.entry(
                    ListField.FRANCE_TRAVAIL_ID,
                    List.of(
                            "identifiant france travail",
                            "id france travail",
                            "n france travail",
                            "numero france travail",
                            "identifiant pole emploi",
                            "id pole emploi",
                            "n pole emploi",
                            "numero demandeur d emploi")),
            Map.entry(
                    ListField.DEPARTEMENT_NUMBER,
                    List.of("numero departement", "n departement", "id departement", "identifiant departement")),
            Map.entry(
                    ListField.EMAIL,
                    List.of("email", "e mail", "mail", "courriel", "adresse mail", "adresse email", "adresse e mail")),
            Map.entry(
                    ListField.PHONE,
                    List.of(
                            "telephone",
                            "tel",
                            "portable",
                            "mobile",
                            "telephone portable",
                            "tel portable",
                            "telephone mobile",
                            "numero de telephone",
                            "n de telephone",
                            "gsm"))));

    private GuessColumns() {}

    /// Each field once, the first column that may be it.
    public static Map<Integer, ListField> of(List<String> headers) {
        var guessed = new LinkedHashMap<Integer, ListField>();
        for (var i = 0; i < headers.size(); i++) {
            var column = i;
            fieldOf(headers.get(i))
                    .filter(field -> !guessed.containsValue(field))
                    .ifPresent(field -> guessed.put(column, field));
        }
        return guessed;
    }

    private static Optional<ListField> fieldOf(String header) {
        var plain = plain(header);
        return HEADERS.entrySet().stream()
                .filter(known -> known.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// `Prénom(s)` is `prenom s`, `N° Sécu.` is `n secu`.
    private static String plain(String header) {
        return PlainText.of(header).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
