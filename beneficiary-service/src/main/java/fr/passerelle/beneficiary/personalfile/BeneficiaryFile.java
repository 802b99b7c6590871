package fr.passerelle.beneficiary.personalfile;

import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.beneficiary.vocabulary.Vocabularies;
import fr.passerelle.beneficiary.vocabulary.Vocabulary.VocabularyTerm;
import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What this service holds of people, opened where it is encrypted, without what belongs to others.
@ApplicationScoped
class BeneficiaryFile implements FileContents {
    private static final Set<String> CODES = Set.of(
            "civility",
            "sex",
            "preferredChannel",
            "lawfulBasis",
            "status",
            "mergeGround",
            "reversalReason",
            "role",
            "regime",
            "familySituation",
            "direction",
            "state",
            "nature",
            "reasons",
            "commonRights",
            "outcome",
            "frein",
            "channel",
            "kind",
            "code",
            "modality",
            "exitReason",
            "revocationReason",
            "lastSign",
            "concerns",
            "basis",
            "declineReason",
            "template",
            "breachGround",
            "breachRepeatedGround",
            "breachAction",
            "breachAppointment",
            "breachSanction",
            "requestKind",
            "organisationType",
            "endedBySign",
            "identityProof",
            "extensionReason",
            "answerMeans",
            "refusalGround",
            "erasureGround",
            "retention",
            "holdReason");

    private static final Map<String, String> VOCABULARIES = Map.of(
            "civility", "civilite",
            "role", "role-personne",
            "familySituation", "situation-famille",
            "nature", "nature-prestation",
            "commonRights", "droit-commun",
            "frein", "frein",
            "breachAction", "frein",
            "exitReason", "motif-sortie",
            "concerns", "motif-signalement");

    /// What an answer to the person says of the same codes.
    private static final Map<String, String> ARTICLES =
            Map.of("refusalGround", "privacy.refusal.", "erasureGround", "privacy.erasure.");

    private final ProtectedIdentifiers identifiers;
    private final OpenedWords words;
    private final Vocabularies vocabularies;
    private final Texts texts;

    BeneficiaryFile(ProtectedIdentifiers identifiers, OpenedWords words, Vocabularies vocabularies, Texts texts) {
        this.identifiers = identifiers;
        this.words = words;
        this.vocabularies = vocabularies;
        this.texts = texts;
    }

    @Override
    public String service() {
        return "beneficiary";
    }

    @Override
    public List<FileSection> sections() {
        return Sections.ALL;
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }

    @Override
    public Optional<String> label(String field, String code) {
        return Optional.ofNullable(VOCABULARIES.get(field)).flatMap(vocabularies::byCode).stream()
                .flatMap(list -> list.terms().stream())
                .filter(term -> term.code().equals(code))
                .findFirst()
                .map(VocabularyTerm::label)
                .or(() -> Optional.ofNullable(ARTICLES.get(field)).flatMap(key -> texts.find(key + code, Map.of())));
    }

    @Override
    public void open(FileSection section, UUID person, Map<String, @Nullable Object> row) {
        switch (section.code()) {
            case Sections.IDENTITY -> {
                row.put("nir", identifiers.reveal(Kind.PERSON_NIR, person).orElse(null));
                row.put("ntt", identifiers.reveal(Kind.PERSON_NTT, person).orElse(null));
            }
            case Sections.DIAGNOSTICS -> words.ofDiagnostic(row);
            case Sections.SIGNALS -> words.ofSignal(row);
            case Sections.REQUESTS -> words.ofRequest(row);
            default -> {}
        }
    }
}
