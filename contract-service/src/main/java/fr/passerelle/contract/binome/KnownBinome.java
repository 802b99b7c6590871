package fr.passerelle.contract.binome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A conseiller emploi and a travailleur social who follow a person together.
public record KnownBinome(
        UUID id,
        UUID personId,
        String departement,
        Member conseillerEmploi,
        Member travailleurSocial,
        LocalDate startsOn) {

    /// @param professionalId subject of the professional's token
    public record Member(String organisationId, String organisationType, String professionalId) {}

    List<Member> members() {
        return List.of(conseillerEmploi, travailleurSocial);
    }

    boolean binds(String organisationId) {
        return members().stream().anyMatch(member -> member.organisationId().equals(organisationId));
    }

    /// Whether the account is that of one of the two.
    public boolean includes(String subject) {
        return members().stream().anyMatch(member -> member.professionalId().equals(subject));
    }
}
