package fr.passerelle.platform.secrecy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads the keyset of the deployment when the service starts, so that a missing key is said before the first request.
@ApplicationScoped
class KeysetSource {
    @Startup
    @Produces
    @Singleton
    Keyset keyset(@ConfigProperty(name = "passerelle.keyset") Optional<Path> file) {
        return Keyset.read(file.orElseThrow(() ->
                new IllegalStateException("PASSERELLE_KEYSET names no file: make one with MakeKeyset create FILE")));
    }
}
