package fr.passerelle.testing.contract;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import fr.passerelle.testing.repository.Repository;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The promise of one service over HTTP, `docs/contracts/openapi/<service>.json`, committed and served alike.
public final class OpenApiContract {
    private static final Map<Path, OpenApiContract> KNOWN = new ConcurrentHashMap<>();

    private final Path file;

    OpenApiContract(Path file) {
        this.file = file;
    }

    /// @param service name of the file, for example `beneficiary`
    public static OpenApiContract of(String service) {
        return KNOWN.computeIfAbsent(folder().resolve(service + ".json"), OpenApiContract::new);
    }

    static Path folder() {
        return Repository.root().resolve("docs/contracts/openapi");
    }

    /// Refuses a request or an answer that the document does not promise: `given().filter(contract.exchanges())`.
    public Filter exchanges() {
        return filter(LevelResolver.create().withLevel("validation.request.security", Level.IGNORE));
    }

    /// Judges only the answer, for requests that are wrong on purpose.
    public Filter answers() {
        return filter(LevelResolver.create().withLevel("validation.request", Level.IGNORE));
    }

    /// Fails where the running service serves another document than the committed one.
    public void assertServed() {
        var served = RestAssured.given().queryParam("format", "json").get("/q/openapi");
        served.then().statusCode(200);
        assertServed(served.asString());
    }

    void assertServed(String served) {
        var document = Json.pretty(Json.tree(served.replaceAll(
                "https?://(localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0):(?!8180\\b)\\d+",
                "http://localhost:8080"))); // a test's ports differ each time; 8180 is the local provider of tokens
        new CommittedFile(file).assertIs(document);
    }

    private Filter filter(LevelResolver.Builder levels) {
        return new OpenApiValidationFilter(
                OpenApiInteractionValidator.createForInlineApiSpecification(Repository.text(file))
                        .withResolveCombinators(true)
                        .withLevelResolver(levels.build())
                        .build());
    }
}
