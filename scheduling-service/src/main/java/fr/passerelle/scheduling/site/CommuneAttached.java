package fr.passerelle.scheduling.site;

import java.util.UUID;

/// Told inside this service: people of a commune can now be received somewhere.
public record CommuneAttached(UUID siteId, String departement, String communeCode) {}
