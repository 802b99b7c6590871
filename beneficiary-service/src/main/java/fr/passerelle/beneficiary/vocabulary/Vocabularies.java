package fr.passerelle.beneficiary.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every list of codes that a Caf file or this service may carry.
public interface Vocabularies {
    List<Vocabulary> all();

    Optional<Vocabulary> byCode(String code);

    /// Whether a list has a term: asked of what somebody types; what a file brings is kept as received.
    default boolean hold(String list, String term) {
        return byCode(list).stream()
                .flatMap(found -> found.terms().stream())
                .anyMatch(known -> known.code().equals(term));
    }
}
