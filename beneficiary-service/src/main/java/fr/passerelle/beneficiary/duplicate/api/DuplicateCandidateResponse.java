package fr.passerelle.beneficiary.duplicate.api;

import fr.passerelle.beneficiary.duplicate.DismissalReason;
import fr.passerelle.beneficiary.duplicate.DuplicateCandidate;
import fr.passerelle.beneficiary.duplicate.DuplicateReason;
import fr.passerelle.beneficiary.duplicate.DuplicateStatus;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Two people who may be one, side by side.
@Schema(name = "DuplicateCandidate", description = "Deux dossiers qui pourraient être ceux d'une même personne")
public record DuplicateCandidateResponse(
        UUID id,
        long version,
        String departement,
        DuplicateStatus status,

        @Schema(description = "Ce qui les rapproche") List<DuplicateReason> reasons,

        List<Side> people,
        LocalDate foundOn,

        @Nullable @Schema(description = "Jour de la réunion ou du rejet")
        LocalDate decidedOn,

        @Nullable DismissalReason dismissalReason)
        implements Versioned {

    /// One of the two, as far as it takes to compare them.
    @Schema(name = "DuplicatePerson")
    public record Side(
            UUID beneficiaryId,
            String lastName,
            @Nullable String birthName,
            String firstNames,
            @Nullable LocalDate birthDate,
            @Nullable String birthPlace) {
        static Side of(Person person) {
            var identity = person.identity();
            return new Side(
                    person.id(),
                    identity.lastName(),
                    identity.birthName(),
                    identity.firstNames(),
                    identity.birthDate(),
                    identity.birthPlace());
        }
    }

    static DuplicateCandidateResponse of(DuplicateCandidate candidate, List<Person> people) {
        return new DuplicateCandidateResponse(
                candidate.id(),
                candidate.version(),
                candidate.departement(),
                candidate.status(),
                candidate.reasons(),
                people.stream().map(Side::of).toList(),
                candidate.foundOn(),
                candidate.decidedOn().orElse(null),
                candidate.dismissalReason().orElse(null));
    }
}
