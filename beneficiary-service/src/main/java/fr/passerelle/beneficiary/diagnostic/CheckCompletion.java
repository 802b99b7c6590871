package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.vocabulary.Vocabularies;
import fr.passerelle.beneficiary.vocabulary.Vocabulary;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A diagnostic is made with the person, and no right of common law is left unasked.
@ApplicationScoped
class CheckCompletion {
    private static final String LABELS = "droit-commun";

    private final DiagnosticRules rules;
    private final Vocabularies vocabularies;
    private final Texts texts;

    CheckCompletion(DiagnosticRules rules, Vocabularies vocabularies, Texts texts) {
        this.rules = rules;
        this.vocabularies = vocabularies;
        this.texts = texts;
    }

    void check(Diagnostic diagnostic, boolean madeWithPerson) {
        if (!madeWithPerson) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "diagnostic-without-person",
                    Map.of(),
                    List.of(texts.refused("madeWithPerson", "diagnostic-without-person", Map.of())));
        }
        var list = rules.commonRights(diagnostic.departement(), diagnostic.heldOn());
        var missing = diagnostic.commonRights().unanswered(list);
        if (!missing.isEmpty()) {
            throw unanswered(List.copyOf(missing));
        }
    }

    private Refusal unanswered(List<String> codes) {
        return new Refusal(
                Refusal.Kind.INVALID,
                "common-rights-unanswered",
                Map.of("rights", codes.stream().map(this::label).collect(Collectors.joining(", "))),
                codes.stream()
                        .map(code -> texts.refused(
                                "commonRights", "common-right-unanswered", Map.of("right", label(code), "code", code)))
                        .toList());
    }

    private String label(String code) {
        return vocabularies
                .byCode(LABELS)
                .flatMap(list -> list.terms().stream()
                        .filter(term -> term.code().equals(code))
                        .map(Vocabulary.VocabularyTerm::label)
                        .findFirst())
                .orElse(code);
    }
}
