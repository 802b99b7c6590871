package fr.passerelle.beneficiary.link.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.link.LinkCause;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What links read of an appointment, booked or cancelled.
record AppointmentMessage(
        UUID beneficiaryId,
        UUID appointmentId,
        String organisationId,
        @Nullable String hostedOrganisationId,
        Instant endsAt) {
    AppointmentMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(appointmentId, "appointmentId");
        requireNonNull(organisationId, "organisationId");
        requireNonNull(endsAt, "endsAt");
    }

    /// Who holds the site, and who receives there.
    Stream<LinkCause> causes(String departement) {
        return Stream.of(organisationId, hostedOrganisationId)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(organisation ->
                        new LinkCause(beneficiaryId, departement, organisation, LinkReason.APPOINTMENT, appointmentId));
    }
}
