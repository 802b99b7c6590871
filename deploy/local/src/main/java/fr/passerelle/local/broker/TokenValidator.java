package fr.passerelle.local.broker;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler;
import org.jspecify.annotations.Nullable;

/// Kafka's own validator, made when the first token comes: it fetches the provider's keys at once and would keep the
/// broker from starting before, or without, the provider.
public final class TokenValidator implements AuthenticateCallbackHandler {
    private @Nullable Runnable configure;
    private @Nullable OAuthBearerValidatorCallbackHandler validator;

    @Override
    public synchronized void configure(
            Map<String, ?> configs, String mechanism, List<AppConfigurationEntry> jaasConfigEntries) {
        configure = () -> {
            var made = new OAuthBearerValidatorCallbackHandler();
            made.configure(configs, mechanism, jaasConfigEntries);
            validator = made;
        };
    }

    @Override
    public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
        ready().handle(callbacks);
    }

    @Override
    public synchronized void close() {
        if (validator != null) {
            validator.close();
        }
    }

    private synchronized OAuthBearerValidatorCallbackHandler ready() throws IOException {
        if (validator == null && configure != null) {
            configure.run();
        }
        if (validator == null) {
            throw new IOException("the token validator has no configuration yet");
        }
        return validator;
    }
}
