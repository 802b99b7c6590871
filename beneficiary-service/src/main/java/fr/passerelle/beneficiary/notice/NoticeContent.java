package fr.passerelle.beneficiary.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a notice says, by template. Names, addresses and places are read when it is written.
public sealed interface NoticeContent {
    NoticeTemplate template();

    /// The site that it sends the person to.
    default Optional<UUID> place() {
        return Optional.empty();
    }

    /// @param openedOn first day of the right
    /// @param amount euros a month; absent for whoever is not the allocataire, and where the Caf told none
    /// @param majore whether the amount is majoré (CASF art. L262-9)
    record Opening(LocalDate openedOn, @Nullable BigDecimal amount, boolean majore) implements NoticeContent {
        @Override
        public NoticeTemplate template() {
            return NoticeTemplate.RSA_OPENING;
        }
    }

    /// @param expiresOn last day to take the appointment
    record Invitation(
            Motif motif, LocalDate expiresOn, @Nullable UUID siteId) implements NoticeContent {
        @Override
        public NoticeTemplate template() {
            return NoticeTemplate.APPOINTMENT_INVITATION;
        }

        @Override
        public Optional<UUID> place() {
            return Optional.ofNullable(siteId);
        }
    }

    /// @param siteId where to go, or who to call
    record Booked(
            Instant startsAt,
            Motif motif,
            Modality modality,
            @Nullable UUID siteId) implements NoticeContent {
        @Override
        public NoticeTemplate template() {
            return NoticeTemplate.APPOINTMENT_BOOKED;
        }

        @Override
        public Optional<UUID> place() {
            return Optional.ofNullable(siteId);
        }
    }

    record Cancelled(Instant startsAt, @Nullable UUID siteId) implements NoticeContent {
        @Override
        public NoticeTemplate template() {
            return NoticeTemplate.APPOINTMENT_CANCELLED;
        }

        @Override
        public Optional<UUID> place() {
            return Optional.ofNullable(siteId);
        }
    }

    /// @param organisationId who follows the person, shown where it has one site
    record Oriented(
            Pathway pathway,
            String organisationId,
            @Nullable LocalDate startsOn) implements NoticeContent {
        @Override
        public NoticeTemplate template() {
            return NoticeTemplate.ORIENTATION_DECIDED;
        }
    }

    record CerValidated(LocalDate startsOn, LocalDate endsOn) implements NoticeContent {
        @Override
        public NoticeTemplate template() {
            return NoticeTemplate.CER_VALIDATED;
        }
    }

    /// What an appointment is for.
    enum Motif {
        INSTRUCTION_RSA,
        ORIENTATION,
        DIAGNOSTIC,
        SIGNATURE_CER,
        SUIVI,
        RENOUVELLEMENT_CER,
        EP,
        MAIN_TENDUE
    }

    /// How an appointment is held.
    enum Modality {
        SUR_SITE,
        TELEPHONE,
        DOMICILE,
        VISIO
    }

    /// Kind of path (arrêté du 21 novembre 2024).
    enum Pathway {
        SOCIAL,
        SOCIO_PROFESSIONNEL,
        PROFESSIONNEL
    }
}
