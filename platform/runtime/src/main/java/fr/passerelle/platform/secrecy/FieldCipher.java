package fr.passerelle.platform.secrecy;

/// Encrypts one column's value; the ciphertext carries the id of its key, so keys can be rotated.
public interface FieldCipher {
    /// @param context what the value belongs to (for example `person.nir:<id>`), bound to the ciphertext
    byte[] encrypt(String value, String context);

    String decrypt(byte[] ciphertext, String context);
}
