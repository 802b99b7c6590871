package fr.passerelle.partner.action;

import fr.passerelle.partner.Vocabulary;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/// A thématique of data·inclusion, `category--detail`.
@Embeddable
public record Theme(@Column(name = "theme") String code) {
    private static final String HEALTH = "sante";

    public static boolean isKnown(String code) {
        return Vocabulary.THEMATIQUES.has(code);
    }

    public String category() {
        return code.substring(0, code.indexOf("--"));
    }

    /// What may be told of a person who is sent there: nothing where it would reveal health.
    public Optional<String> announced() {
        return category().equals(HEALTH) ? Optional.empty() : Optional.of(category());
    }

    public ActionDomain domain() {
        return ActionDomain.ofCategory(category());
    }
}
