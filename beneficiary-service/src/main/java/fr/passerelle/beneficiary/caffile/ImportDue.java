package fr.passerelle.beneficiary.caffile;

import java.util.UUID;

/// A file waits for its import: whoever imports need not wait for the next look at the queue.
public record ImportDue(UUID fileId) {}
