package fr.passerelle.partner.orientation;

import fr.passerelle.partner.structure.OrganisationType;

/// Where a person would be followed.
public record Destination(Pathway pathway, String organisationId, OrganisationType organisationType) {}
