package fr.passerelle.beneficiary.signal;

/// Where the words of signals stand, encrypted.
public interface SignalDrawer {
    void keep(Signal signal, SignalWords words);

    SignalWords of(Signal signal);
}
