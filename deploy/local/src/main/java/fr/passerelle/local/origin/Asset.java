package fr.passerelle.local.origin;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// A style or a script of the pages: all of them ship with the origin, none comes from elsewhere.
///
/// @param resource where it stands on the class path
record Asset(String type, String resource) {
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String SWAGGER_UI = "META-INF/resources/webjars/swagger-ui/%s/".formatted(version());

    private static final Map<String, Asset> BY_NAME = Map.of(
            "icone.svg", new Asset("image/svg+xml", "portal/icone.svg"),
            "portail.css", new Asset(STYLE, "portal/portail.css"),
            "console.css", new Asset(STYLE, "portal/console.css"),
            "console.js", new Asset(SCRIPT, "portal/console.js"),
            "swagger-ui.css", new Asset(STYLE, SWAGGER_UI + "swagger-ui.css"),
            "swagger-ui-bundle.js", new Asset(SCRIPT, SWAGGER_UI + "swagger-ui-bundle.js"));

    static Optional<Asset> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    Buffer content() throws IOException {
        return Buffer.buffer(Resource.text(resource));
    }

    /// Of the library on the class path, so that the build file alone says it.
    private static String version() {
        try {
            var properties = new Properties();
            properties.load(Reader.of(Resource.text("META-INF/maven/org.webjars/swagger-ui/pom.properties")));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
