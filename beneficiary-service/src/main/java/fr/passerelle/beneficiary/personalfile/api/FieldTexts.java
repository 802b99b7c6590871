package fr.passerelle.beneficiary.personalfile.api;

import fr.passerelle.beneficiary.personalfile.api.PersonalFileResponse.Field;
import fr.passerelle.beneficiary.vocabulary.Vocabularies;
import fr.passerelle.beneficiary.vocabulary.Vocabulary.VocabularyTerm;
import fr.passerelle.beneficiary.wording.French;
import fr.passerelle.platform.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Values in French: days, moments, codes.
@ApplicationScoped
class FieldTexts {
    /// Fields that hold codes of ours or of the Caf, one or several; every other text is what somebody wrote, told as
    /// it is.
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
            "breachSanction",
            "reason",
            "requestKind",
            "retention",
            "holdReason",
            "readerRole",
            "purpose",
            "fields");

    /// Days and moments are told by the names that their columns have.
    private static final Pattern TIMES = Pattern.compile("since|until|day|birthDate|answerBy|\\w+(On|At|Since|Until)");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9][A-Z0-9_]*([ ,\\n]+[A-Z0-9][A-Z0-9_]*)*");
    private static final Map<String, String> VOCABULARIES = Map.of(
            "role", "role-personne",
            "familySituation", "situation-famille",
            "nature", "nature-prestation",
            "frein", "frein",
            "exitReason", "motif-sortie",
            "concerns", "motif-signalement");

    private final Vocabularies vocabularies;
    private final Texts texts;

    FieldTexts(Vocabularies vocabularies, Texts texts) {
        this.vocabularies = vocabularies;
        this.texts = texts;
    }

    Field of(String code, Object value) {
        var written = value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value.toString();
        var told = value instanceof Boolean ? yesOrNo(written) : french(code, written);
        return new Field(code, text("field." + code), written, told);
    }

    String text(String key) {
        return texts.find("personal-file." + key, Map.of())
                .orElseThrow(() -> new IllegalStateException("no text personal-file." + key));
    }

    private static String yesOrNo(String written) {
        return Boolean.parseBoolean(written) ? "oui" : "non";
    }

    private String french(String code, String written) {
        if (TIMES.matcher(code).matches()) {
            return DAY.matcher(written).matches()
                    ? French.day(LocalDate.parse(written))
                    : French.moment(moment(written));
        }
        return CODES.contains(code) && SHAPE.matcher(written).matches() ? codes(code, written) : written;
    }

    private static Instant moment(String written) {
        return written.endsWith("Z")
                ? Instant.parse(written)
                : OffsetDateTime.parse(written).toInstant();
    }

    private String codes(String code, String written) {
        return Stream.of(written.split("[ ,\\n]+", -1))
                .map(term -> label(code, term))
                .collect(Collectors.joining(", "));
    }

    private String label(String code, String term) {
        var vocabulary = VOCABULARIES.get(code);
        var known = vocabulary == null
                ? Stream.<VocabularyTerm>empty()
                : vocabularies.byCode(vocabulary).stream().flatMap(list -> list.terms().stream());
        return known.filter(one -> one.code().equals(term))
                .findFirst()
                .map(VocabularyTerm::label)
                .or(() -> texts.find("personal-file.value." + term, Map.of()))
                .orElse(term);
    }
}
