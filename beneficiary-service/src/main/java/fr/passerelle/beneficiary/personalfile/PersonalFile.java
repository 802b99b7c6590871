package fr.passerelle.beneficiary.personalfile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything that is held of one person, section by section, and what was left out.
///
/// @param withheld codes of what is held and not told, for the rights of others
public record PersonalFile(UUID personId, String departement, List<Section> sections, List<Withheld> withheld) {
    public PersonalFile {
        sections = List.copyOf(sections);
        withheld = List.copyOf(withheld);
    }

    /// @param rows values by name, in the order in which they are read
    public record Section(FileSection section, List<Map<String, @Nullable Object>> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /// Why something is held and not told: each has its article in `messages_fr.properties`.
    public enum Withheld {
        /// names, NIR and dates of the others in the household
        OTHER_MEMBERS,
        /// what became of a household since the person left it
        AFTER_LEAVING,
        /// what the allocataire alone is told
        AMOUNT_OF_ANOTHER,
        /// who sent a signalement that could bring harm to them, and their words
        PROTECTED_SENDER,
        /// the Caf's file of the whole household, word for word
        CAF_SOURCE,
        /// which professional read the file
        NAMES_OF_PROFESSIONALS
    }
}
