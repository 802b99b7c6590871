package fr.passerelle.platform.secrecy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The keys of a deployment, from a file that never stands in the database. Read when the service starts, so that a
/// missing key is said before the first request.
@Startup
@Singleton
final class Keyset {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final KeysetHandle fields;
    private final KeysetHandle index;

    private Keyset(KeysetHandle fields, KeysetHandle index) {
        this.fields = fields;
        this.index = index;
    }

    private Keyset(Keyset read) {
        this(read.fields, read.index);
    }

    @Inject
    Keyset(@ConfigProperty(name = "passerelle.keyset") Optional<Path> file) {
        this(read(file.orElseThrow(() ->
                new IllegalStateException("PASSERELLE_KEYSET names no file: make one with MakeKeyset create FILE"))));
    }

    /// Keys that encrypt columns; each ciphertext begins with the id of its key.
    KeysetHandle fields() {
        return fields;
    }

    /// Keys that make blind-index digests; the id of a key is its version: 1, 2, 3…
    KeysetHandle index() {
        return index;
    }

    static Keyset generate() {
        try {
            return new Keyset(
                    KeysetHandle.newBuilder().addEntry(fieldKey().makePrimary()).build(),
                    KeysetHandle.newBuilder()
                            .addEntry(indexKey(1).makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no keyset could be made", e);
        }
    }

    static Keyset read(Path file) {
        try {
            var json = JSON.readTree(Files.readString(file));
            return new Keyset(handle(json, "fields"), handle(json, "index"));
        } catch (IOException e) {
            throw new UncheckedIOException("keyset " + file + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keyset " + file + " is damaged", e);
        }
    }

    /// First step of a rotation: everyone can read with the new keys, nobody encrypts with them yet, and digests
    /// are made under the old and the new version.
    Keyset withNextKeys() {
        try {
            var next = 1 + index.getAt(index.size() - 1).getId();
            return new Keyset(
                    KeysetHandle.newBuilder(fields).addEntry(fieldKey()).build(),
                    KeysetHandle.newBuilder(index).addEntry(indexKey(next)).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key could be added", e);
        }
    }

    /// Second step, once every replica has the first: the newest key encrypts.
    Keyset promoted() {
        try {
            var newest = KeysetHandle.newBuilder(fields);
            newest.getAt(newest.size() - 1).makePrimary();
            var latest = KeysetHandle.newBuilder(index);
            latest.getAt(latest.size() - 1).makePrimary();
            return new Keyset(newest.build(), latest.build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the newest key could not be promoted", e);
        }
    }

    /// Last step, once everything is indexed again: the oldest version of the index is forgotten.
    Keyset withoutOldestIndex() {
        try {
            return new Keyset(fields, KeysetHandle.newBuilder(index).deleteAt(0).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the oldest index key could not be dropped: promote another first", e);
        }
    }

    String toJson() {
        try {
            var json = JSON.createObjectNode();
            json.set("fields", tree(fields));
            json.set("index", tree(index));
            return json.toPrettyString();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the keyset could not be written", e);
        }
    }

    private static KeysetHandle handle(JsonNode json, String part) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                json.path(part).toString(), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    private static JsonNode tree(KeysetHandle handle) throws IOException, GeneralSecurityException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(
                handle, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    }

    private static KeysetHandle.Builder.Entry fieldKey() {
        return KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                .withRandomId();
    }

    private static KeysetHandle.Builder.Entry indexKey(int version) throws GeneralSecurityException {
        return KeysetHandle.generateEntryFromParameters(HmacPrfParameters.builder()
                        .setKeySizeBytes(32)
                        .setHashType(HmacPrfParameters.HashType.SHA256)
                        .build())
                .withFixedId(version);
    }
}
