package fr.passerelle.beneficiary.notice;

import java.util.Optional;
import java.util.UUID;

/// Names and addresses of the people to write to.
public interface Addressees {
    Optional<Addressee> byPersonId(UUID personId);
}
