package fr.passerelle.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;

/// AES-256-GCM; the context is authenticated with the value, so a ciphertext moved to another row does not decrypt.
@ApplicationScoped
class TinkFieldCipher implements FieldCipher {
    private final Aead aead;

    @Inject
    TinkFieldCipher(Keyset keyset) {
        try {
            aead = keyset.fields().getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyset cannot encrypt", e);
        }
    }

    @Override
    public byte[] encrypt(String value, String context) {
        try {
            return aead.encrypt(value.getBytes(UTF_8), context.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value could not be encrypted", e);
        }
    }

    @Override
    public String decrypt(byte[] ciphertext, String context) {
        try {
            return new String(aead.decrypt(ciphertext, context.getBytes(UTF_8)), UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a ciphertext does not belong to its context or to a known key", e);
        }
    }
}
