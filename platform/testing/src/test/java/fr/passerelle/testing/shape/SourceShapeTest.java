package fr.passerelle.testing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceShapeTest {
    private static final String PACKAGE = "package fr.passerelle.guilty.door;\n";
    private static final Limits LIMITS = new Limits(20, 5, 2, 2, 2);

    @TempDir
    private Path folder;

    @Test
    void a_small_class_is_left_alone() throws IOException {
        // Given
        write("Small", "class Small { String brace() { return \"{{{\"; } }");
        write("package-info", "");
        // When
        var shape = SourceShape.of(folder);
        // Then
        assertThat(shape.complaints(LIMITS)).isEmpty();
        assertThat(shape.types()).isEqualTo(1);
        assertThat(shape.summary()).isEqualTo("1 files, median 2, p90 2, max 2 lines");
    }

    @Test
    void a_long_file_is_named() throws IOException {
        // Given
        write("Long", "class Long {" + "\n    // line".repeat(30) + "\n}");
        // When
        var complaints = SourceShape.of(folder).complaints(LIMITS);
        // Then
        assertThat(complaints).containsExactly("Long.java of fr.passerelle.guilty.door: 33 lines, at most 20");
    }

    @Test
    void a_long_method_is_named() throws IOException {
        // Given
        write("Talker", "class Talker { void talk() {" + "\n    run();".repeat(6) + "\n} }");
        // When
        var complaints = SourceShape.of(folder).complaints(LIMITS);
        // Then
        assertThat(complaints).containsExactly("Talker.java of fr.passerelle.guilty.door: 8 lines in talk, at most 5");
    }

    @Test
    void a_bean_that_needs_too_much_is_named_and_a_record_is_not() throws IOException {
        // Given
        write("Needy", "@ApplicationScoped class Needy { Needy(A a, B b, C c) {} void call(A a, B b, C c) {} }");
        write("Wide", "record Wide(A a, B b, C c) {}");
        // When
        var complaints = SourceShape.of(folder).complaints(LIMITS);
        // Then
        assertThat(complaints).hasSize(1).first().asString().contains("3 dependencies in Needy");
    }

    @Test
    void a_crowded_package_is_named() throws IOException {
        // Given
        write("One", "class One {}");
        write("Two", "class Two {}");
        write("Three", "class Three {}");
        // When
        var complaints = SourceShape.of(folder).complaints(LIMITS);
        // Then
        assertThat(complaints).containsExactly("fr.passerelle.guilty.door: 3 files, at most 2");
    }

    @Test
    void a_deep_package_is_named() throws IOException {
        // Given
        Files.writeString(folder.resolve("Deep.java"), "package fr.passerelle.guilty.a.b.c;\nclass Deep {}");
        // When
        var complaints = SourceShape.of(folder).complaints(LIMITS);
        // Then
        assertThat(complaints).hasSize(1).first().asString().contains("3 levels below the service, at most 2");
    }

    @Test
    void a_package_without_its_mark_is_named() throws IOException {
        // Given
        write("One", "class One {}");
        var before = SourceShape.of(folder).unmarkedPackages();
        // When
        Files.writeString(folder.resolve("package-info.java"), "@NullMarked\n" + PACKAGE);
        // Then
        assertThat(before).containsExactly("fr.passerelle.guilty.door");
        assertThat(SourceShape.of(folder).unmarkedPackages()).isEmpty();
    }

    private void write(String name, String source) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), PACKAGE + source);
    }
}
