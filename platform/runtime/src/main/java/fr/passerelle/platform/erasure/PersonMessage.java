package fr.passerelle.platform.erasure;

import java.util.UUID;

/// Whom an event of this package is about.
record PersonMessage(UUID beneficiaryId) {}
