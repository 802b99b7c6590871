package fr.passerelle.contract.rule;

/// Which law a contract follows: that of 2008, or that for full employment (loi n° 2023-1196).
public enum Regime {
    REGIME_2009,
    REGIME_2025
}
