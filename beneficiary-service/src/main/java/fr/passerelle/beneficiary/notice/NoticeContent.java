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
    /// @param invited whether a first appointment will be proposed: to whoever is subject to rights and duties
    record Opening(LocalDate openedOn, @Nullable BigDecimal amount, boolean majore, boolean invited)
            implements NoticeContent {
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

    /// A conseiller emploi of France Travail and a travailleur social.
    ///
    /// @param organisationId of the travailleur social, shown where it has one site
    record BinomeAssigned(SocialBody organisationType, String organisationId, LocalDate startsOn)
            implements NoticeContent {
        @Override
        public NoticeTemplate template() {
            return NoticeTemplate.BINOME_ASSIGNED;
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
    /// @param repeatedGround what the person is blamed for once more; for a ground that is repeated alone
    /// @param factsOn day of the facts
    /// @param contractStartsOn first day of the contract whose commitment was not kept; for that ground alone
    /// @param notKept what it promised; with its contract
    /// @param previousOn day of the former decision; for a ground that is repeated alone
    /// @param percent of the RSA that may be lost, at most
    /// @param months for which it may be lost, at most
    /// @param answerBy last day to answer
    record Breach(
            BreachGround ground,
            @Nullable BreachGround repeatedGround,
            LocalDate factsOn,
            @Nullable LocalDate contractStartsOn,
            @Nullable NotKept notKept,
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

            /// A control that is refused once more is refused: it leads to a suppression at once.
            public boolean mayBeRepeated() {
                return this == CONTRACT_REFUSED || this == COMMITMENT_NOT_KEPT;
            }

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

        /// An action or an appointment that a contract promised: the one or the other.
        ///
        /// @param action what it is about
        /// @param dueOn last day to do the action, by which the person finds it in the contract
        /// @param appointment what it was for
        public record NotKept(
                @Nullable PromisedDomain action,
                @Nullable LocalDate dueOn,
                @Nullable Motif appointment) {
            public NotKept {
                if ((action == null) != (dueOn == null) || (action == null) == (appointment == null)) {
                    throw new IllegalArgumentException("an action with its day or an appointment");
                }
            }

            public static NotKept action(PromisedDomain domain, LocalDate dueOn) {
                return new NotKept(domain, dueOn, null);
            }

            public static NotKept appointment(Motif motif) {
                return new NotKept(null, null, motif);
            }
        }

        /// What an action of a contract is about. Health, disability and justice have no code here: such an action is
        /// AUTRE in an event that every service may read, and the person knows it by its day.
        public enum PromisedDomain {
            INSERTION_SOCIALE,
            LOGEMENT,
            MOBILITE,
            ACCES_AUX_DROITS,
            PARENTALITE,
            GARDE_ENFANTS,
            MAITRISE_FRANCAIS,
            FAMILLE,
            BUDGET,
            NUMERIQUE,
            FORMATION,
            PROJET_PROFESSIONNEL,
            RECHERCHE_EMPLOI,
            AUTRE
        }

        /// What the person did or did not, be it for the first time or once more.
        public BreachGround lastGround() {
            return repeatedGround == null ? ground : repeatedGround;
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

    /// What the organisation of a travailleur social is.
    enum SocialBody {
        DEPARTEMENT,
        CAF,
        CCAS,
        ESPACE_INSERTION,
        ASSOCIATION
    }

    /// Kind of path (arrêté du 21 novembre 2024).
    enum Pathway {
        SOCIAL,
        SOCIO_PROFESSIONNEL,
        PROFESSIONNEL
    }
}
