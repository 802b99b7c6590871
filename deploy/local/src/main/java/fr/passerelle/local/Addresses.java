package fr.passerelle.local;

import fr.passerelle.local.component.Keycloak;
import java.util.stream.Collectors;

/// What `make up` prints when everything answers.
record Addresses(LocalPlatform platform) {
    String text() {
        var ports = platform.ports();
        var services = platform.services().stream()
                .map(name -> "%s :%d".formatted(name, ports.service(name)))
                .collect(Collectors.joining(", "));
        return """
                Portal      %s
                Mails, SMS  %s/mails
                Keycloak    %s (console: admin / admin)
                Kafka       localhost:%d (SASL/OAUTHBEARER), internal 127.0.0.1:%d
                PostgreSQL  127.0.0.1:%d (postgres / postgres)
                Services    %s
                Logs, data  %s""".formatted(
                        platform.origin(),
                        platform.origin(),
                        Keycloak.issuer(ports),
                        ports.kafkaOutside(),
                        ports.kafka(),
                        ports.postgres(),
                        services.isEmpty() ? "none is built yet" : services,
                        platform.home());
    }
}
