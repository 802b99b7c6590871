package fr.passerelle.contract.binome.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.contract.binome.KnownBinome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is read of a binôme, assigned or ended.
record BinomeMessage(
        UUID beneficiaryId,
        UUID binomeId,
        Member conseillerEmploi,
        Member travailleurSocial,
        LocalDate startsOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason) {
    private static final String MISTAKE = "RECORDED_BY_MISTAKE";

    BinomeMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(binomeId, "binomeId");
        requireNonNull(conseillerEmploi, "conseillerEmploi");
        requireNonNull(travailleurSocial, "travailleurSocial");
        requireNonNull(startsOn, "startsOn");
    }

    record Member(String organisationId, String organisationType, String professionalId) {
        Member {
            requireNonNull(organisationId, "organisationId");
            requireNonNull(organisationType, "organisationType");
            requireNonNull(professionalId, "professionalId");
        }

        KnownBinome.Member known() {
            return new KnownBinome.Member(organisationId, organisationType, professionalId);
        }
    }

    KnownBinome binome(String departement) {
        return new KnownBinome(
                binomeId, beneficiaryId, departement, conseillerEmploi.known(), travailleurSocial.known(), startsOn);
    }

    boolean wasMistaken() {
        return MISTAKE.equals(reason);
    }
}
