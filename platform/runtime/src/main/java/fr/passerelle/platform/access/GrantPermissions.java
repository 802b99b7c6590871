package fr.passerelle.platform.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Adds to an identity the permissions of its roles, so that a resource names the act and not the role.
@ApplicationScoped
class GrantPermissions implements SecurityIdentityAugmentor {
    static final String PERMISSIONS = "passerelle.permissions";
    static final String ROLES = "passerelle.roles";

    private final AccessConfig config;

    @Inject
    GrantPermissions(AccessConfig config) {
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        var permissions = new TreeSet<String>();
        for (var role : identity.getRoles()) {
            permissions.addAll(granted(role));
            permissions.addAll(granted(role + "@" + token.getClaim(TokenClaims.ORGANISATION_TYPE)));
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder(identity)
                        .addAttribute(ROLES, Set.copyOf(identity.getRoles()))
                        .addAttribute(PERMISSIONS, Set.copyOf(permissions))
                        .addRoles(permissions)
                        .build());
    }

    private Set<String> granted(String key) {
        return config.grants().getOrDefault(key, Set.of());
    }
}
