package fr.passerelle.testing.shape;

import java.nio.file.Path;
import java.util.List;

/// One Java file as its parser saw it.
///
/// @param constructors those of classes that a container makes; their lines count is not used
record SourceFile(
        Path path, String packageName, int lines, boolean nullMarked, List<Part> methods, List<Part> constructors) {

    /// @param size lines of a method's body, or parameters of a constructor
    record Part(String name, int size) {}

    boolean isPackageInfo() {
        return path.endsWith("package-info.java");
    }

    int depth() {
        var ours = 3; // fr.passerelle.<service>
        return (int) packageName.chars().filter(letter -> letter == '.').count() + 1 - ours;
    }
}
