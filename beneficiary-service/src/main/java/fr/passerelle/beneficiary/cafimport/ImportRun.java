package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.beneficiary.household.RecordHousehold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The turn of one replica at one file.
///
/// @param token grows with each turn: what an earlier turn still tries to write is refused
/// @param read households gone through by earlier turns
/// @param anomalies households in which the Caf reported an anomaly, in earlier turns
/// @param attempts turns that ended for a passing reason since the last progress
public record ImportRun(
        UUID fileId,
        String departement,
        RecordHousehold.CafFileNature nature,
        Instant receivedAt,
        LocalDate referenceDate,
        long token,
        long read,
        long anomalies,
        int attempts,
        Spool.Key key) {}
