package fr.passerelle.beneficiary.vocabulary.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.beneficiary.vocabulary.Vocabularies;
import fr.passerelle.beneficiary.vocabulary.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The lists of `vocabularies.json`, read once.
@ApplicationScoped
class JsonVocabularies implements Vocabularies {
    private static final String FILE = "/vocabularies.json";

    private final List<Vocabulary> all = read();

    @Override
    public List<Vocabulary> all() {
        return all;
    }

    @Override
    public Optional<Vocabulary> byCode(String code) {
        return all.stream().filter(list -> list.code().equals(code)).findFirst();
    }

    private static List<Vocabulary> read() {
        try (var file = Objects.requireNonNull(JsonVocabularies.class.getResourceAsStream(FILE), FILE)) {
            return List.copyOf(JsonMapper.builder().build().readValue(file, new TypeReference<List<Vocabulary>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
