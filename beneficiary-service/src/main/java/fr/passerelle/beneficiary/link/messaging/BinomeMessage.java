package fr.passerelle.beneficiary.link.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.link.LinkCause;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What links read of a binôme, assigned or ended.
record BinomeMessage(
        UUID beneficiaryId,
        UUID binomeId,
        Member conseillerEmploi,
        Member travailleurSocial,
        @Nullable LocalDate endedOn,
        @Nullable String reason) {
    private static final String MISTAKE = "RECORDED_BY_MISTAKE";

    BinomeMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(binomeId, "binomeId");
        requireNonNull(conseillerEmploi, "conseillerEmploi");
        requireNonNull(travailleurSocial, "travailleurSocial");
    }

    record Member(String organisationId) {
        Member {
            requireNonNull(organisationId, "organisationId");
        }
    }

    /// It was never in force.
    boolean wasMistaken() {
        return MISTAKE.equals(reason);
    }

    Stream<LinkCause> causes(String departement) {
        return Stream.of(conseillerEmploi, travailleurSocial)
                .map(member -> new LinkCause(
                        beneficiaryId, departement, member.organisationId(), LinkReason.BINOME, binomeId));
    }
}
