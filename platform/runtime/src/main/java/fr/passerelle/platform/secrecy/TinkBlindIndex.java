package fr.passerelle.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// HMAC-SHA-256 under every active key version, oldest first.
@ApplicationScoped
class TinkBlindIndex implements BlindIndex {
    private static final int BYTES = 32;

    private final SortedMap<Integer, Prf> versions;

    @Inject
    TinkBlindIndex(Keyset keyset) {
        try {
            versions = new TreeMap<>(keyset.index()
                    .getPrimitive(RegistryConfiguration.get(), PrfSet.class)
                    .getPrfs());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keyset cannot index", e);
        }
    }

    @Override
    public List<Digest> digests(String purpose, String value) {
        // A separator that no purpose contains, so that no other pair gives the same bytes.
        var input = (purpose + '\0' + value).getBytes(UTF_8);
        return versions.entrySet().stream()
                .map(version -> digest(version, input))
                .toList();
    }

    private static Digest digest(Map.Entry<Integer, Prf> version, byte[] input) {
        try {
            var value = version.getValue().compute(input, BYTES);
            return new Digest(version.getKey(), HexFormat.of().formatHex(value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a value could not be indexed", e);
        }
    }
}
