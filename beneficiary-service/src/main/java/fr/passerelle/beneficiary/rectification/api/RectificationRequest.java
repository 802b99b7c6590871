package fr.passerelle.beneficiary.rectification.api;

import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.beneficiary.rectification.ContactField;
import fr.passerelle.beneficiary.rectification.Correction;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is right, field by field.
@Schema(
        name = "RectificationRequest",
        description =
                "Ce qui est exact ; ce qui est absent reste. L'état civil de qui est dans un dossier de la Caf ou de "
                        + "la MSA se corrige chez elle.")
public record RectificationRequest(
        @Nullable @Size(max = 20) String civility,

        @Nullable @Size(min = 1, max = 80) @Pattern(regexp = ".*\\S.*", message = "ne doit pas être vide") String lastName,

        @Nullable @Size(min = 1, max = 80) @Pattern(regexp = ".*\\S.*", message = "ne doit pas être vide") String birthName,

        @Nullable @Size(min = 1, max = 80) @Pattern(regexp = ".*\\S.*", message = "ne doit pas être vide") String firstNames,

        @Nullable LocalDate birthDate,
        @Nullable @Size(max = 80) String birthPlace,
        @Nullable Sex sex,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone,

        @Nullable @Size(max = 2) @Schema(description = "Ce qui est faux et que rien ne remplace : la personne n'y est plus jointe")
        List<@NotNull ContactField> removed) {

    Correction correction() {
        return new Correction(
                stripped(civility),
                stripped(lastName),
                stripped(birthName),
                stripped(firstNames),
                birthDate,
                stripped(birthPlace),
                sex,
                stripped(email),
                stripped(phone),
                removed == null ? Set.of() : Set.copyOf(removed));
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
