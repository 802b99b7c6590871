package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.beneficiary.household.RecordHousehold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The turn of one replica at one file.
///
/// @param organisme of the file, for example `CAF-921`
/// @param sender the paying body that sent the file, of whose households alone it may tell
/// @param writtenAt when the Caf made the file
/// @param isComplete whether the file tells every household (TYPEFLUX `M`), rather than those that changed
/// @param token grows with each turn: what an earlier turn still tries to write is refused
/// @param read households gone through by earlier turns
/// @param anomalies households in which the Caf reported an anomaly, in earlier turns
/// @param attempts turns that ended for a passing reason since the last progress
public record ImportRun(
        UUID fileId,
        String departement,
        String organisme,
        @Nullable String sender,
        RecordHousehold.CafFileNature nature,
        Instant receivedAt,
        LocalDate referenceDate,
        LocalDateTime writtenAt,
        boolean isComplete,
        long token,
        long read,
        long anomalies,
        int attempts,
        Spool.Key key) {}
