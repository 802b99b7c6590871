package fr.passerelle.beneficiary.notice.letter;

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
                .replaceAll(found -> escapedForMatcher(escape.apply(values.getOrDefault(found.group(1), ""))));
    }

    private static String escapedForMatcher(String text) {
        return Matcher.quoteReplacement(text);
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
        var escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> escaped.append('\\').append((char) c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (c < ' ') {
                        escaped.append("\\u%04x".formatted(c));
                    } else {
                        escaped.append((char) c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
