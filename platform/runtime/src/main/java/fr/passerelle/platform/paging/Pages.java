package fr.passerelle.platform.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import fr.passerelle.platform.secrecy.FieldCipher;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads and makes pages. A cursor is encrypted: a sort key may be a name, which belongs in no address and no log; and
/// nobody can forge one.
@Singleton
public class Pages {
    public static final int MOST = 100;
    public static final int USUAL = 25;

    private static final TypeReference<List<String>> KEY = new TypeReference<>() {};

    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Texts texts;

    @Inject
    Pages(FieldCipher cipher, ObjectMapper json, Texts texts) {
        this.cipher = cipher;
        this.json = json;
        this.texts = texts;
    }

    /// The query parameters `limit` and `cursor` as they came; refused with 400 where they are not ours.
    public PageRequest request(String list, @Nullable Integer limit, @Nullable String cursor) {
        var size = limit == null ? USUAL : limit;
        if (size < 1 || size > MOST) {
            var bounds = Map.of("min", 1, "max", MOST);
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    "invalid-limit",
                    Map.of("min", 1, "max", MOST),
                    List.of(texts.refused("limit", "page-size", bounds)));
        }
        return new PageRequest(list, size, cursor == null ? List.of() : read(list, cursor));
    }

    /// @param rows at most {@link PageRequest#rows()}, in the order of the list
    /// @param key values of the sort key of a row, the last one unique
    public <T> Page<T> page(PageRequest request, List<T> rows, Function<T, List<String>> key) {
        var shown = request.shown(rows);
        return new Page<>(shown, request.hasNext(rows) ? write(request.list(), key.apply(shown.getLast())) : null);
    }

    private String write(String list, List<String> key) {
        try {
            var secret = cipher.encrypt(json.writeValueAsString(key), context(list));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a cursor could not be written", e);
        }
    }

    private List<String> read(String list, String cursor) {
        try {
            return json.readValue(cipher.decrypt(Base64.getUrlDecoder().decode(cursor), context(list)), KEY);
        } catch (JsonProcessingException | RuntimeException e) {
            // Not Base64, not our key, not our list: whatever is wrong with it, it is no cursor of ours.
            throw new Refusal(Refusal.Kind.MALFORMED, "invalid-cursor");
        }
    }

    private static String context(String list) {
        return "cursor:" + list;
    }
}
