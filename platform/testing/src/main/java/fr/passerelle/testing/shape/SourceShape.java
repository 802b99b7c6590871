package fr.passerelle.testing.shape;

import fr.passerelle.testing.shape.SourceFile.Part;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The sizes of the sources below one folder, and what of them is too much.
public final class SourceShape {
    private final List<SourceFile> files;

    private SourceShape(List<SourceFile> files) {
        this.files = files;
    }

    /// @param folder for example `beneficiary-service/src/main/java`
    public static SourceShape of(Path folder) {
        return new SourceShape(SourceParser.parse(folder));
    }

    /// Files that hold a type.
    public int types() {
        return lines().size();
    }

    /// @return a sentence for each limit passed, none where everything is small enough
    public List<String> complaints(Limits limits) {
        var found = new ArrayList<String>();
        for (var file : files) {
            var name = file.path().getFileName() + " of " + file.packageName();
            tooMuch(found, name, file.lines(), limits.fileLines(), "lines");
            tooMuch(found, name, file.depth(), limits.depth(), "levels below the service");
            parts(found, file.methods(), name, limits.methodLines(), "lines in ");
            parts(found, file.constructors(), name, limits.dependencies(), "dependencies in ");
        }
        byPackage().forEach((name, size) -> tooMuch(found, name, size, limits.packageFiles(), "files"));
        return found;
    }

    /// Packages of these sources whose `package-info.java` is missing or lacks `@NullMarked`.
    public List<String> unmarkedPackages() {
        var marked = files.stream()
                .filter(SourceFile::nullMarked)
                .map(SourceFile::packageName)
                .toList();
        return byPackage().keySet().stream()
                .filter(name -> !marked.contains(name))
                .toList();
    }

    /// One line of figures: files, median, nine tenths, longest.
    public String summary() {
        var lines = lines();
        if (lines.isEmpty()) {
            return "no file";
        }
        return "%d files, median %d, p90 %d, max %d lines"
                .formatted(lines.size(), quantile(lines, 0.5), quantile(lines, 0.9), lines.getLast());
    }

    private List<Integer> lines() {
        return files.stream()
                .filter(file -> !file.isPackageInfo())
                .map(SourceFile::lines)
                .sorted()
                .toList();
    }

    private Map<String, Integer> byPackage() {
        return files.stream()
                .filter(file -> !file.isPackageInfo())
                .collect(Collectors.groupingBy(SourceFile::packageName, TreeMap::new, Collectors.summingInt(_ -> 1)));
    }

    private static int quantile(List<Integer> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static void parts(List<String> found, List<Part> parts, String file, int limit, String unit) {
        parts.forEach(part -> tooMuch(found, file, part.size(), limit, unit + part.name()));
    }

    private static void tooMuch(List<String> found, String where, int size, int limit, String unit) {
        if (size > limit) {
            found.add("%s: %d %s, at most %d".formatted(where, size, unit, limit));
        }
    }
}
