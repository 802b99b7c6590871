package fr.passerelle.beneficiary.signal.api;

import fr.passerelle.beneficiary.signal.Concern;
import fr.passerelle.beneficiary.signal.SignalBasis;
import fr.passerelle.beneficiary.signal.SignalWords;
import fr.passerelle.platform.geography.OfficialGeographicCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Somebody in difficulty, as they were noticed.
@Schema(
        name = "SignalRequest",
        description =
                "Signalement : d'une personne connue (beneficiaryId, partagée avec vous) ou que l'on décrit (person)")
public record SignalRequest(
        @Nullable UUID beneficiaryId,
        @Nullable @Valid Described person,

        @NotNull @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @Schema(description = "Code Insee de la commune où vit la personne", examples = "92071")
        String communeCode,

        @NotEmpty @Size(max = 12) @Schema(description = "Ce qui inquiète (nomenclature motif-signalement)")
        List<@NotNull Concern> concerns,

        @NotNull @Schema(
                description = "Accord de la personne, ou base légale ; la santé, le handicap et les violences "
                        + "veulent l'accord ou la sauvegarde des intérêts vitaux")
        SignalBasis basis,

        @Nullable @Schema(description = "Jour de l'accord, avec AGREEMENT seulement")
        LocalDate agreedOn,

        @NotNull @Schema(description = "Démarche de prévention, avant que la situation ne s'aggrave")
        Boolean prevention,

        @Nullable @Size(max = 2000) @Schema(description = "Pour qui répondra : ce qui a été vu, dit et déjà fait")
        String message) {

    @Schema(name = "SignalledPerson", description = "La personne telle que vous la connaissez")
    public record Described(
            @NotBlank @Size(max = 80) String lastName,
            @NotBlank @Size(max = 80) String firstNames,
            @Nullable LocalDate birthDate,

            @Nullable @Pattern(regexp = "^\\+?[0-9 .()-]{6,25}$")
            String phone) {
        SignalWords.Described words() {
            return new SignalWords.Described(lastName.strip(), firstNames.strip(), birthDate, phone);
        }

        static Described of(SignalWords.Described told) {
            return new Described(told.lastName(), told.firstNames(), told.birthDate(), told.phone());
        }
    }

    SignalWords words() {
        return new SignalWords(person == null ? null : person.words(), message == null ? null : message.strip());
    }
}
