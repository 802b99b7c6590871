package fr.passerelle.platform.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Set;

/// What a service grants: the token says who somebody is, the service says what that allows.
@ConfigMapping(prefix = "passerelle.access")
public interface AccessConfig {
    /// Permissions by `ROLE`, or by `ROLE@ORGANISATION_TYPE` where they depend on the organisation.
    Map<String, Set<String>> grants();

    /// Purpose of a read by role, where the call names none.
    Map<String, String> purposes();

    @WithDefault("CONSULTATION")
    String defaultPurpose();
}
