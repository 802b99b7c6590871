package fr.passerelle.testing.resource;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;

/// The keyset of this JVM, so that what one application encrypted the next one reads.
public final class KeysetResource implements QuarkusTestResourceLifecycleManager {
    private static final Path FILE = Path.of(String.valueOf(OncePerJvm.call(KeysetFile.class, "path")));
    private static final String MAKER = "fr.passerelle.platform.secrecy.MakeKeyset"; // built after this module

    @Override
    public Map<String, String> start() {
        try {
            Class.forName(MAKER, true, Thread.currentThread().getContextClassLoader())
                    .getMethod("run", String.class, Path.class)
                    .invoke(null, "create", FILE);
        } catch (ClassNotFoundException _) {
            return Map.of(); // nothing to encrypt with, so nothing to encrypt
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("no keyset", refused.getCause());
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException(MAKER, changed);
        }
        return Map.of("passerelle.keyset", FILE.toString(), "PASSERELLE_KEYSET", FILE.toString());
    }

    /// Nothing: the keys serve the next test class too.
    @Override
    public void stop() {}

    /// Where it stands, the same for every class loader.
    static final class KeysetFile {
        private static final Path FOLDER = Scratch.folder("keyset");

        static {
            Scratch.deleteAtExit(FOLDER, () -> {});
        }

        private KeysetFile() {}

        static String path(String... none) {
            return FOLDER.resolve("keyset.json").toString();
        }
    }
}
