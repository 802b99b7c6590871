package fr.passerelle.platform.problem;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people read, by code: `messages_fr.properties` of the service, completed by the platform's.
@Singleton
public class Texts {
    private static final String BUNDLE = "messages_fr.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Properties texts = new Properties();

    public Texts() {
        try {
            // The service's own comes first on the class path, and so prevails.
            var bundles = Thread.currentThread().getContextClassLoader().getResources(BUNDLE);
            while (bundles.hasMoreElements()) {
                read(bundles.nextElement()).forEach(texts::putIfAbsent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(BUNDLE + " cannot be read", e);
        }
    }

    /// The text with its `{name}` places filled; empty where nobody wrote one.
    public Optional<String> find(String key, Map<String, ?> parameters) {
        return Optional.ofNullable(texts.getProperty(key)).map(text -> filled(text, parameters));
    }

    /// The sentence about one refused field: `field.<rule>`.
    public FieldError refused(String field, String rule, Map<String, ?> parameters) {
        return new FieldError(field, rule, find("field." + rule, parameters).orElse(rule));
    }

    private static String filled(String text, Map<String, ?> parameters) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = parameters.get(place.group(1));
            return Matcher.quoteReplacement(value == null ? place.group() : value.toString());
        });
    }

    private static Properties read(URL bundle) throws IOException {
        var texts = new Properties();
        try (var reader = new InputStreamReader(bundle.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
