package fr.passerelle.beneficiary.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of codes.
///
/// @param code name of the list in paths, for example `etat-dossier-rsa`
/// @param element element of the Caf file that carries the codes; absent for lists that no file carries
/// @param label French name of the list
/// @param source where the codes come from
/// @param complete false where a file may bring codes that are not listed, kept as received
public record Vocabulary(
        String code,
        @Nullable String element,
        String label,
        String source,
        boolean complete,
        List<VocabularyTerm> terms) {
    public Vocabulary {
        terms = List.copyOf(terms);
    }

    /// @param code as received
    /// @param label in French
    /// @param verified false where the label has not been confirmed by the Cnaf: shown as « à vérifier »
    /// @param nationalCode what it is in the national vocabulary, for lists of our own that map to it
    public record VocabularyTerm(
            String code,
            String label,
            boolean verified,
            @Nullable String nationalCode) {}
}
