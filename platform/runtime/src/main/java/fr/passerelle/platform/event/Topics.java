package fr.passerelle.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The names of topics. A service announces per département, so that an outside subscriber can be given one of
/// them.
@ApplicationScoped
public class Topics {
    private static final Pattern OF_DEPARTEMENT = Pattern.compile("passerelle\\.[a-z-]+\\.([0-9AB]{2,3})\\.v\\d+");

    private static final Pattern DEPARTEMENT = Pattern.compile("[0-9AB]{2,3}");

    private final String service;

    Topics(@ConfigProperty(name = "quarkus.application.name") String application) {
        service = application.replaceFirst("-service$", "");
    }

    /// The service's short name, for example `beneficiary`.
    public String service() {
        return service;
    }

    public String of(Announcement announcement) {
        if (!DEPARTEMENT.matcher(announcement.departement()).matches()) {
            throw new IllegalArgumentException("an event belongs to a département: " + announcement.type());
        }
        var family = announcement.sensitive() ? service + "-sensitive" : service;
        return "passerelle." + family + "." + announcement.departement() + ".v1";
    }

    /// Where this service parks what it cannot take.
    public String deadLetters() {
        return "passerelle." + service + ".dead-letter.v1";
    }

    /// Where parked events come back from.
    public String redrive() {
        return "passerelle." + service + ".redrive.v1";
    }

    public static Optional<String> departementOf(String topic) {
        var matcher = OF_DEPARTEMENT.matcher(topic);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
