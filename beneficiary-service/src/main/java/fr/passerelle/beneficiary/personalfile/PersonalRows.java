package fr.passerelle.beneficiary.personalfile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands of a person in the tables of this service.
public interface PersonalRows {
    /// @return rows of a section, each its values by name, in the order in which they are read
    List<Map<String, @Nullable Object>> of(FileSection section, UUID personId);

    /// How many others live or lived in the person's households: they are third parties.
    int others(UUID personId);

    /// Whether the person left a household, of which what came after is others'.
    boolean hasLeftHousehold(UUID personId);

    /// Whether a household of the person stands as the Caf wrote it.
    boolean hasCafSource(UUID personId);
}
