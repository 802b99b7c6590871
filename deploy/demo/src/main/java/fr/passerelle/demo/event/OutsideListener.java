package fr.passerelle.demo.event;

import fr.passerelle.local.Ports;
import fr.passerelle.local.component.Keycloak;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule;

/// What an integration team sets to subscribe with the same client as it calls the API with.
public final class OutsideListener {
    private OutsideListener() {}

    public static Map<String, Object> settings(Ports ports, String client) {
        // Kafka asks no other address for a token than those that the process names beforehand.
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", Keycloak.tokens(ports));
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                "localhost:" + ports.kafkaOutside(),
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                "SASL_PLAINTEXT",
                SaslConfigs.SASL_MECHANISM,
                OAuthBearerLoginModule.OAUTHBEARER_MECHANISM,
                SaslConfigs.SASL_JAAS_CONFIG,
                "%s required clientId=\"%s\" clientSecret=\"%s-secret\";"
                        .formatted(OAuthBearerLoginModule.class.getName(), client, client),
                SaslConfigs.SASL_LOGIN_CALLBACK_HANDLER_CLASS,
                OAuthBearerLoginCallbackHandler.class,
                SaslConfigs.SASL_OAUTHBEARER_TOKEN_ENDPOINT_URL,
                Keycloak.tokens(ports),
                SaslConfigs.SASL_OAUTHBEARER_SUB_CLAIM_NAME,
                "azp");
    }
}
