package fr.passerelle.reporting.message;

import java.time.Instant;
import java.util.UUID;

/// Where people lived when facts were told of them.
public interface Communes {
    void learn(LearnCommune.Command told);

    /// The commune told last before that moment or at it, else the first one told after, else an empty code.
    String at(UUID beneficiaryId, Instant moment);
}
