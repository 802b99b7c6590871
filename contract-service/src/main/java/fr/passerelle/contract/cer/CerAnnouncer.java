package fr.passerelle.contract.cer;

/// Makes what happened to a contract known to others.
public interface CerAnnouncer {
    void announce(CerEvent event);
}
