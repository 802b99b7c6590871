package fr.passerelle.beneficiary.notice.letter;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a provider of text messages is sent: a template of its own form, each value escaped as that form wants.
final class TextMessageBody {
    private static final Pattern SLOT = Pattern.compile("\\{(to|from|text|id)}");

    private TextMessageBody() {}

    /// @param values by name: `to`, `from`, `text` and `id`
    static String of(String template, String contentType, Map<String, String> values) {
        var escape = escape(contentType);
        return SLOT.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(escape.apply(values.getOrDefault(found.group(1), ""))));
    }

    private static UnaryOperator<String> escape(String contentType) {
        if (contentType.contains("json")) {
            return TextMessageBody::json;
        }
        if (contentType.contains("xml")) {
            return TextMessageBody::xml;
        }
        return text -> URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String json(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
