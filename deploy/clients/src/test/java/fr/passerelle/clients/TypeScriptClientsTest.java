package fr.passerelle.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TypeScriptClientsTest {
    private static final Path GENERATED = Path.of("target/generated-sources/typescript");
    private static final Path STAMP = Path.of("target/typescript.compiled");
    private static final Path EVENTS = Path.of("../../docs/contracts/events");

    /// Uses a client and a type of an event as their readers do; the last line gives a number for a text.
    private static final String USE = """
            import { Configuration, IndicateursApi } from '/reporting';
            import type { Events, RsaRightOpenedV1 } from '/events';

            export async function titles(): Promise<Array<string>> {
              const api = new IndicateursApi(new Configuration({ basePath: 'http://localhost:8080' }));
              return (await api.listIndicators()).map((indicator) => indicator.id);
            }
            export const month = (opened: RsaRightOpenedV1): string => opened.openedOn.slice(0, 7);
            export const same = (opened: Events['RsaRightOpened.v1']): RsaRightOpenedV1 => opened;
            export const wrong: RsaRightOpenedV1['openedOn'] = 2026;
            """;

    @Test
    void the_clients_and_the_types_of_the_events_compile_in_strict_mode() throws IOException {
        // Given
        Files.createDirectories(GENERATED.resolve("events"));
        Files.writeString(GENERATED.resolve("events/index.ts"), EventTypes.of(schemas()));
        var sources = sources();
        var roots = new ArrayList<>(sources.keySet().stream()
                .filter(name -> name.endsWith("/index.ts"))
                .toList());
        sources.put("/use.ts", USE);
        roots.add("/use.ts");
        // When
        var errors = errors(sources, roots);
        // Then
        assertThat(errors)
                .containsExactly("/use.ts:%d: Type 'number' is not assignable to type 'string'."
                        .formatted(USE.lines().count()));
    }

    /// Compiling takes half a minute without node: only what changed is compiled again.
    private static List<String> errors(SortedMap<String, String> sources, List<String> roots) throws IOException {
        var fingerprint = fingerprint(sources);
        if (Files.exists(STAMP) && Files.readAllLines(STAMP).getFirst().equals(fingerprint)) {
            return Files.readAllLines(STAMP).stream().skip(1).toList();
        }
        var errors = TypeScript.errors(sources, roots);
        var lines = new ArrayList<>(List.of(fingerprint));
        lines.addAll(errors);
        Files.write(STAMP, lines);
        return errors;
    }

    private static String fingerprint(SortedMap<String, String> sources) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(TypeScript.version().getBytes(StandardCharsets.UTF_8));
            try (var script = TypeScriptClientsTest.class.getResourceAsStream("/compile.js")) {
                digest.update(Objects.requireNonNull(script).readAllBytes());
            }
            sources.forEach((name, text) -> digest.update((name + "\n" + text).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SortedMap<String, String> sources() throws IOException {
        var sources = new TreeMap<String, String>();
        try (var files = Files.walk(GENERATED)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".ts")).toList()) {
                sources.put("/" + GENERATED.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }

    private static SortedMap<String, JsonNode> schemas() throws IOException {
        var json = new ObjectMapper();
        var schemas = new TreeMap<String, JsonNode>();
        try (var files = Files.newDirectoryStream(EVENTS, "*.schema.json")) {
            for (var file : files) {
                schemas.put(file.getFileName().toString().replace(".schema.json", ""), json.readTree(file.toFile()));
            }
        }
        return schemas;
    }
}
