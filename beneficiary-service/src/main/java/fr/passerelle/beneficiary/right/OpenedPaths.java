package fr.passerelle.beneficiary.right;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The paths that begin with a right.
public interface OpenedPaths {
    /// From whom steps are expected.
    record Subject(UUID personId, String departement) {}

    /// @param on day on which the opening is known
    void begin(List<Subject> subjects, LocalDate on);
}
