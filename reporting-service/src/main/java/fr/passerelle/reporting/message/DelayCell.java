package fr.passerelle.reporting.message;

import fr.passerelle.reporting.table.Cell;

/// A counter: the messages of one template and one commune in a month that took the same number of days.
public record DelayCell(Cell cell, String template, Outcome outcome, int days) {}
