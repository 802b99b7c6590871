package fr.passerelle.reporting.indicator;

/// Which definition a figure follows.
public record IndicatorReference(String id, int version) {}
