package fr.passerelle.platform.personalfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a service holds of people. Each service has one.
public interface FileContents {
    /// As its OpenAPI document is named: `contract`.
    String service();

    /// In the order in which a person reads them.
    List<FileSection> sections();

    /// Fields that hold codes, one or several; every other text is what somebody wrote, told as it is.
    Set<String> codes();

    /// A code in French, where a list of the service has it; else the texts are asked.
    default Optional<String> label(String field, String code) {
        return Optional.empty();
    }

    /// Puts what is encrypted beside what is not.
    ///
    /// @param person the file in which the row stands: the person's, or one that was merged into it
    /// @param row values by name, in the order in which they are read
    default void open(FileSection section, UUID person, Map<String, @Nullable Object> row) {}
}
