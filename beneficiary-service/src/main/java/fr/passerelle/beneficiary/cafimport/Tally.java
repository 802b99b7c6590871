package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.household.RecordHousehold;

/// Counts what one transaction of an import did.
public final class Tally {
    private int read;
    private int recorded;
    private int unchanged;
    private int outdated;
    private int refused;
    private int persons;
    private int openings;
    private int anomalies;

    void readOne(boolean hasAnomaly) {
        read++;
        anomalies += hasAnomaly ? 1 : 0;
    }

    void refusedOne() {
        refused++;
    }

    void add(RecordHousehold.Outcome outcome) {
        switch (outcome.change()) {
            case CREATED, UPDATED -> {
                recorded++;
                persons += outcome.persons();
            }
            case UNCHANGED -> unchanged++;
            case OUTDATED -> outdated++;
        }
        openings += outcome.openings();
    }

    /// The additions to the counts, as they stand in the counts of a file, from `read` to `anomalies`.
    public int[] additions() {
        return new int[] {read, recorded, unchanged, outdated, refused, persons, openings, anomalies};
    }
}
