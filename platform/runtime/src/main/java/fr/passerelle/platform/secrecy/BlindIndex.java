package fr.passerelle.platform.secrecy;

import java.nio.file.Path;
import java.util.List;

/// Keyed digests by which an encrypted value is found without being readable.
public interface BlindIndex {
    /// With the keys of a file rather than those of this process: for tools, and to play a rotation.
    static BlindIndex from(Path keyset) {
        return new TinkBlindIndex(Keyset.read(keyset));
    }

    /// One digest per active key version.
    ///
    /// @param purpose which column it is for, so that equal values of two columns do not match
    List<Digest> digests(String purpose, String value);

    /// @param keyVersion version of the key that made it
    /// @param value hexadecimal HMAC-SHA-256
    record Digest(int keyVersion, String value) {}
}
