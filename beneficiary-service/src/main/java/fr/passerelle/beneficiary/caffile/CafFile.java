package fr.passerelle.beneficiary.caffile;

import fr.passerelle.beneficiary.household.RecordHousehold;
import fr.passerelle.beneficiary.vrsb.FileHeader;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file as its report shows it. Its identity is its content (ADR-0011): the same bytes are the same file.
///
/// @param organisme the body that sent it, or FONORG and NUMORG of the first household, for example `CAF-921`
/// @param sender the paying body that sent it, of whose households alone it may tell; absent where the Département did
/// @param contentHash SHA-256 of the bytes, hexadecimal
/// @param corrects the file that had the same header and other content
/// @param header absent where it could not be read
public record CafFile(
        UUID id,
        String departement,
        @Nullable String organisme,
        @Nullable String sender,
        RecordHousehold.@Nullable CafFileNature nature,
        CafFileState state,
        String contentHash,
        long size,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable UUID corrects,
        @Nullable FileHeader header,
        Counts counts) {}
