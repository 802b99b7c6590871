package fr.passerelle.beneficiary.erasure;

import java.time.Instant;

/// Tells every service that a person is to be found nowhere any more.
public interface ErasureAnnouncer {
    void announce(Erasures.Order order, Instant at);
}
