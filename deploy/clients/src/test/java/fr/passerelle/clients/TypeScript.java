package fr.passerelle.clients;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/// The TypeScript compiler of its own makers, run on the JVM: whoever builds needs no node (ADR-0014).
final class TypeScript {
    private static final String FOLDER = "/META-INF/resources/_static/typescript/" + version() + "/lib/";

    private TypeScript() {}

    static String version() {
        return Objects.requireNonNull(System.getProperty("typescript.version"), "set by the build");
    }

    /// @param sources text by absolute name, for example `/reporting/index.ts`
    /// @param roots names of the sources to begin with
    /// @return the errors of the strict mode, a line each
    static List<String> errors(Map<String, String> sources, List<String> roots) {
        var files = new HashMap<>(libraries());
        files.putAll(sources);
        try (var javascript = Context.newBuilder("js")
                .allowHostAccess(HostAccess.EXPLICIT)
                .option("engine.WarnInterpreterOnly", "false")
                .build()) {
            javascript.eval(source(FOLDER + "typescript.js"));
            var bindings = javascript.getBindings("js");
            bindings.putMember("sources", new Sources(files));
            bindings.putMember("roots", ProxyArray.fromList(List.copyOf(roots)));
            var errors = javascript.eval(source("/compile.js"));
            return LongStream.range(0, errors.getArraySize())
                    .mapToObj(index -> errors.getArrayElement(index).asString())
                    .toList();
        }
    }

    /// What the compiler may ask of us.
    public record Sources(Map<String, String> files) {
        @HostAccess.Export
        public @Nullable String text(String name) {
            return files.get(name);
        }
    }

    /// The declarations of the language and of the browser, which the jar keeps in an archive of its own.
    private static Map<String, String> libraries() {
        var libraries = new HashMap<String, String>();
        try (var archive = new TarArchiveInputStream(new GZIPInputStream(open("/META-INF/.more.tgz")))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (name.startsWith("lib.")) {
                    libraries.put("/lib/" + name, new String(archive.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return libraries;
    }

    private static Source source(String resource) {
        try (var text = open(resource)) {
            return Source.newBuilder("js", new String(text.readAllBytes(), StandardCharsets.UTF_8), resource)
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(TypeScript.class.getResourceAsStream(resource), resource);
    }
}
