package fr.passerelle.partner.binome;

import fr.passerelle.partner.structure.OrganisationType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// One of the two.
///
/// @param professionalId subject of the professional's token, which names nobody
@Embeddable
public record BinomeMember(
        @Column(name = "organisation_id") String organisationId,

        @Enumerated(EnumType.STRING) @Column(name = "organisation_type")
        OrganisationType organisationType,

        @Column(name = "professional_id") String professionalId) {}
