package fr.passerelle.beneficiary.caffile.persistence;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.platform.secrecy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.jboss.logging.Logger;

/// A file per content in a folder that all replicas share, encrypted in segments under a key of its own; that key is
/// encrypted under the deployment's keyset and stands in the database. Either alone says nothing.
@ApplicationScoped
class EncryptedSpool implements Spool {
    private static final Logger LOG = Logger.getLogger(EncryptedSpool.class);

    static {
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final FieldCipher cipher;
    private final Path folder;

    EncryptedSpool(FieldCipher cipher, BeneficiarySettings settings) {
        this.cipher = cipher;
        this.folder = settings.cafFiles().spool();
    }

    @Override
    public Writing write(UUID fileId) throws IOException {
        Files.createDirectories(folder);
        try {
            var keys = KeysetHandle.generateNew(
                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB, RegistryConfiguration.get());
            var part = folder.resolve(fileId + ".part");
            var clear = primitive(keys)
                    .newEncryptingStream(new BufferedOutputStream(Files.newOutputStream(part)), context(fileId));
            return new File(fileId, part, clear, keys);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a file could not be encrypted", e);
        }
    }

    @Override
    public InputStream read(UUID fileId, Key key) throws IOException {
        try {
            var keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    cipher.decrypt(key.encrypted(), keyContext(fileId)),
                    RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
            var encrypted = Files.newInputStream(kept(fileId));
            return primitive(keys).newDecryptingStream(encrypted, context(fileId));
        } catch (GeneralSecurityException e) {
            throw new IOException("the content does not belong to its key", e);
        }
    }

    @Override
    public void forget(UUID fileId) {
        try {
            Files.deleteIfExists(kept(fileId));
        } catch (IOException e) {
            // unreadable all the same: its key is gone with the end of the import
            LOG.warnf(
                    "the content of file %s stays in the spool: %s",
                    fileId, e.getClass().getName());
        }
    }

    private Path kept(UUID fileId) {
        return folder.resolve(fileId + ".caf");
    }

    private static StreamingAead primitive(KeysetHandle keys) throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static byte[] context(UUID fileId) {
        return ("caf-file.content:" + fileId).getBytes(StandardCharsets.UTF_8);
    }

    private static String keyContext(UUID fileId) {
        return "caf-file.key:" + fileId;
    }

    private final class File implements Writing {
        private final UUID fileId;
        private final Path part;
        private final OutputStream clear;
        private final KeysetHandle keys;

        File(UUID fileId, Path part, OutputStream clear, KeysetHandle keys) {
            this.fileId = fileId;
            this.part = part;
            this.clear = clear;
            this.keys = keys;
        }

        @Override
        public void append(byte[] buffer, int count) throws IOException {
            clear.write(buffer, 0, count);
        }

        @Override
        public Key keep() throws IOException {
            clear.close();
            Files.move(part, kept(fileId), StandardCopyOption.ATOMIC_MOVE);
            try {
                var written = TinkJsonProtoKeysetFormat.serializeKeyset(
                        keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
                return new Key(cipher.encrypt(written, keyContext(fileId)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the key of a file could not be written", e);
            }
        }

        @Override
        public void close() {
            try {
                if (Files.deleteIfExists(part)) {
                    clear.close();
                }
            } catch (NoSuchFileException _) {
                // kept meanwhile
            } catch (IOException e) {
                LOG.warnf(
                        "a content given up stays in the spool: %s",
                        e.getClass().getName());
            }
        }
    }
}
