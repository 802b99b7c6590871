package fr.passerelle.platform.secrecy;

import java.nio.file.Path;

/// Encrypts one column's value; the ciphertext carries the id of its key, so keys can be rotated.
public interface FieldCipher {
    /// With the keys of a file rather than those of this process: for tools, and to play a rotation.
    static FieldCipher from(Path keyset) {
        return new TinkFieldCipher(Keyset.read(keyset));
    }

    /// @param context what the value belongs to (for example `person.nir:<id>`), bound to the ciphertext
    byte[] encrypt(String value, String context);

    String decrypt(byte[] ciphertext, String context);
}
