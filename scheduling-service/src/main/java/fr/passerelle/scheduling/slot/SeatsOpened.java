package fr.passerelle.scheduling.slot;

import java.util.UUID;

/// Told inside this service: seats of a site that were not free are now.
public record SeatsOpened(UUID siteId, String departement) {}
