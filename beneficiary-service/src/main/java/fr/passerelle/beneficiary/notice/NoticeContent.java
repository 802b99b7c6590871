package fr.passerelle.beneficiary.notice;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
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

    /// What a person is blamed for, what they risk and until when they answer (CASF art. L262-37).
    ///
    /// @param factsOn day of the facts
    /// @param contractStartsOn first day of the contract whose commitment was not kept; for that ground alone
    /// @param previousOn day of the former decision; for a ground that is repeated alone
    /// @param percent of the RSA that may be lost, at most
    /// @param months for which it may be lost, at most
    /// @param answerBy last day to answer
    record Breach(
            BreachGround ground,
            LocalDate factsOn,
            @Nullable LocalDate contractStartsOn,
            @Nullable LocalDate previousOn,
            BreachSanction sanction,
            int percent,
            int months,
            LocalDate answerBy)
            implements NoticeContent {

        /// The grounds that the law knows, and no others.
        public enum BreachGround {
            /// to draw up the contract, or to bring it up to date
            CONTRACT_REFUSED,
            /// of a contract in force
            COMMITMENT_NOT_KEPT,
            CONTROL_REFUSED,
            /// after a former decision
            REPEATED;

            /// Those that it may lead to.
            public Set<BreachSanction> sanctions() {
                return switch (this) {
                    case CONTRACT_REFUSED, COMMITMENT_NOT_KEPT -> Set.of(BreachSanction.SUSPENSION);
                    case CONTROL_REFUSED -> Set.of(BreachSanction.SUPPRESSION);
                    case REPEATED -> EnumSet.allOf(BreachSanction.class);
                };
            }
        }

        public enum BreachSanction {
            SUSPENSION,
            /// only after the opinion of the équipe pluridisciplinaire
            SUPPRESSION
        }

        @Override
        public NoticeTemplate template() {
            return NoticeTemplate.BREACH_NOTICE;
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
