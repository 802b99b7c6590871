package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.exit.Exits;
import fr.passerelle.beneficiary.vocabulary.Vocabularies;
import fr.passerelle.beneficiary.vocabulary.Vocabulary;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
    private final Exits exits;
    private final Clock clock;

    CheckCompletion(DiagnosticRules rules, Vocabularies vocabularies, Texts texts, Exits exits, Clock clock) {
        this.rules = rules;
        this.vocabularies = vocabularies;
        this.texts = texts;
        this.exits = exits;
        this.clock = clock;
    }

    void check(Diagnostic diagnostic, boolean madeWithPerson) {
        if (!madeWithPerson) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "diagnostic-without-person",
                    Map.of(),
                    List.of(texts.refused("madeWithPerson", "diagnostic-without-person", Map.of())));
        }
        checkDay(diagnostic);
        var list = rules.commonRights(diagnostic.departement(), diagnostic.heldOn());
        var missing = diagnostic.commonRights().unanswered(list);
        if (!missing.isEmpty()) {
            throw unanswered(List.copyOf(missing));
        }
    }

    private void checkDay(Diagnostic diagnostic) {
        var heldOn = diagnostic.heldOn();
        if (heldOn.isAfter(LocalDates.today(clock))) {
            throw new Refusal(Refusal.Kind.CONFLICT, "diagnostic-not-yet-held", Map.of("heldOn", heldOn.toString()));
        }
        exits.standingOf(diagnostic.personId())
                .filter(exit -> exit.isDeath() && heldOn.isAfter(exit.exitedOn()))
                .ifPresent(exit -> {
                    throw new Refusal(
                            Refusal.Kind.CONFLICT,
                            "diagnostic-after-death",
                            Map.of("exitedOn", exit.exitedOn().toString()));
                });
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
