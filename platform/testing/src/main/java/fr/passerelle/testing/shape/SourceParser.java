package fr.passerelle.testing.shape;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import fr.passerelle.testing.repository.Repository;
import fr.passerelle.testing.shape.SourceFile.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Reads sources with the compiler's own parser, so that a brace in a string misleads nobody.
final class SourceParser {
    private static final Set<String> MADE_BY_A_CONTAINER =
            Set.of("ApplicationScoped", "RequestScoped", "Dependent", "Singleton", "Path", "Provider");

    private SourceParser() {}

    static List<SourceFile> parse(Path folder) {
        var files = Repository.files(folder, file -> file.toString().endsWith(".java"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
            var positions = Trees.instance(task).getSourcePositions();
            var parsed = new ArrayList<SourceFile>();
            task.parse().forEach(unit -> parsed.add(read(unit, positions)));
            return parsed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceFile read(CompilationUnitTree unit, SourcePositions positions) {
        var path = Path.of(unit.getSourceFile().toUri());
        var found = new Finder(unit, positions);
        found.scan(unit, null);
        var lines = (int) Repository.text(path).lines().count();
        return new SourceFile(
                path,
                String.valueOf(unit.getPackageName()),
                lines,
                isAnnotated(unit.getPackageAnnotations(), Set.of("NullMarked")),
                found.methods,
                found.constructors);
    }

    private static boolean isAnnotated(List<? extends AnnotationTree> annotations, Set<String> names) {
        return annotations.stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(names::contains);
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final List<Part> methods = new ArrayList<>();
        private final List<Part> constructors = new ArrayList<>();
        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Finder(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
            var body = method.getBody();
            if (body != null) {
                methods.add(new Part(method.getName().toString(), linesOf(body)));
            }
            return super.visitMethod(method, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
            if (isAnnotated(type.getModifiers().getAnnotations(), MADE_BY_A_CONTAINER)) {
                type.getMembers().stream()
                        .filter(member -> member instanceof MethodTree made && made.getReturnType() == null)
                        .map(MethodTree.class::cast)
                        .map(made -> new Part(
                                type.getSimpleName().toString(),
                                made.getParameters().size()))
                        .forEach(constructors::add);
            }
            return super.visitClass(type, null);
        }

        private int linesOf(Tree tree) {
            var lines = unit.getLineMap();
            var start = lines.getLineNumber(positions.getStartPosition(unit, tree));
            return (int) (lines.getLineNumber(positions.getEndPosition(unit, tree)) - start + 1);
        }
    }
}
