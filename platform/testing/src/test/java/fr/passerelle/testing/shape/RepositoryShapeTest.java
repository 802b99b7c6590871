package fr.passerelle.testing.shape;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepositoryShapeTest {
    private static final Path ROOT = Repository.root();
    private static final int PLATFORM_TYPES = 123; // ADR-0002
    private static final int TEST_KIT_TYPES = 48; // ADR-0008

    @ParameterizedTest
    @MethodSource("mainFolders")
    void sources_stay_small(Path folder) {
        var limits = folder.startsWith("platform") ? Limits.PLATFORM : Limits.SERVICE;
        // When
        var shape = SourceShape.of(ROOT.resolve(folder));
        // Then
        System.out.printf("%-40s %s%n", folder, shape.summary());
        assertThat(shape.complaints(limits)).isEmpty();
        assertThat(shape.unmarkedPackages()).as("packages without @NullMarked").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("testFolders")
    void tests_stay_small(Path folder) {
        assertThat(SourceShape.of(ROOT.resolve(folder)).complaints(Limits.TESTS))
                .isEmpty();
    }

    @Test
    void the_platform_stays_small() {
        assertThat(types("platform/runtime")).isLessThanOrEqualTo(PLATFORM_TYPES);
        assertThat(types("platform/testing")).isLessThanOrEqualTo(TEST_KIT_TYPES);
    }

    static Stream<Path> mainFolders() {
        return relative(Repository.sourceFolders("main"));
    }

    static Stream<Path> testFolders() {
        return relative(Repository.sourceFolders("test"));
    }

    private static Stream<Path> relative(List<Path> folders) {
        return folders.stream().map(ROOT::relativize);
    }

    private static int types(String module) {
        return SourceShape.of(ROOT.resolve(module).resolve("src/main/java")).types();
    }
}
