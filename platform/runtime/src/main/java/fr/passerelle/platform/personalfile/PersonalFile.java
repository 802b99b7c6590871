package fr.passerelle.platform.personalfile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person's copy of what one service holds: for the person, and for a machine (RGPD, art. 15.3 and 20).
///
/// @param requestId what the person asked, in the main file alone, as `controller` and `elsewhere`
@Schema(
        name = "PersonalFile",
        description =
                "Tout ce que ce service sait d'une personne, rubrique par rubrique ; le même sur papier : /document")
public record PersonalFile(
        @Schema(description = "Forme du dossier ; change si une rubrique ou un champ change de sens", examples = FORM)
        String form,

        @Schema(description = "Le service qui répond", examples = "contract")
        String service,

        @Schema(examples = "le service des contrats") String holder,

        UUID beneficiaryId,

        @Nullable @Schema(description = "La demande d'accès, dans le dossier principal")
        UUID requestId,

        Instant producedAt,

        @Nullable @Schema(description = "Dans le dossier principal")
        Controller controller,

        List<Section> sections,

        @Schema(description = "Ce qui est tenu et n'est pas communiqué, avec la raison")
        List<Note> withheld,

        @Schema(
                description =
                        "Ce que tiennent les autres services et où l'y demander, dans le dossier principal ; vide dans les pièces jointes")
        List<Elsewhere> elsewhere,

        @Schema(description = "Ce que la personne peut encore demander")
        List<String> rights) {
    static final String FORM = "urn:passerelle:personal-file:v1";

    public PersonalFile {
        sections = List.copyOf(sections);
        withheld = List.copyOf(withheld);
        elsewhere = List.copyOf(elsewhere);
        rights = List.copyOf(rights);
    }

    /// The file to which those of the other services are enclosed.
    public PersonalFile answering(UUID request, Controller of, List<Elsewhere> enclosed) {
        return new PersonalFile(
                form, service, holder, beneficiaryId, request, producedAt, of, sections, withheld, enclosed, rights);
    }

    /// Nothing at all; no property of the export.
    public boolean holdsNothing() {
        return sections.stream().allMatch(section -> section.entries().isEmpty());
    }

    @Schema(name = "PersonalFileController", description = "Responsable du traitement")
    public record Controller(String name, String address, String phone, String email) {}

    /// @param purpose what the data serve, and its legal basis
    /// @param source who told them
    /// @param kept how long
    @Schema(name = "PersonalFileSection")
    public record Section(
            @Schema(description = "Code stable", examples = "identity")
            String code,

            String title,
            String purpose,
            String source,
            String kept,

            @Schema(description = "Vide si rien n'est tenu") List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    @Schema(name = "PersonalFileEntry")
    public record Entry(List<Field> fields) {
        public Entry {
            fields = List.copyOf(fields);
        }
    }

    /// @param value as it is stored, dates in ISO 8601
    /// @param text as people write it
    @Schema(name = "PersonalFileField")
    public record Field(
            @Schema(examples = "birthDate") String code,
            @Schema(examples = "Date de naissance") String label,
            @Schema(examples = "1985-03-04") String value,
            @Schema(examples = "4 mars 1985") String text) {}

    @Schema(name = "PersonalFileNote")
    public record Note(String code, String what, String why) {}

    @Schema(
            name = "PersonalFileElsewhere",
            description = "Une pièce jointe : le dossier d'un autre service, de la même forme")
    public record Elsewhere(
            String service,

            @Schema(description = "Ce qu'il tient, en français")
            String holds,

            @Schema(description = "Où le lire avec le même compte, puis le même sur papier")
            List<String> paths) {
        public Elsewhere {
            paths = List.copyOf(paths);
        }
    }
}
