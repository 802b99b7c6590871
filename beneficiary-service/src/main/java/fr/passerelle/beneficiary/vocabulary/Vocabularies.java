package fr.passerelle.beneficiary.vocabulary;

import java.util.List;
import java.util.Optional;

/// Every list of codes that a Caf file or this service may carry.
public interface Vocabularies {
    List<Vocabulary> all();

    Optional<Vocabulary> byCode(String code);
}
