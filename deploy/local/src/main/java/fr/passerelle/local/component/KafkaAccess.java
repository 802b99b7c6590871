package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// Who may read which topic from outside: person-level topics of a département are for that Département alone.
record KafkaAccess(String bootstrap) {
    /// A pattern can't stand in the middle of a topic's name, so each announcing service has its own rule.
    private static final List<String> ANNOUNCING = List.of("beneficiary", "scheduling", "partner", "contract");

    /// Subscribing client of the realm, and the département whose topics it reads.
    private static final Map<String, String> SUBSCRIBERS = Map.of("integration-92", "92");

    void grant() {
        var wanted = new ArrayList<AclBinding>();
        SUBSCRIBERS.forEach((client, departement) -> wanted.addAll(rules(client, departement)));
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var present =
                    Set.copyOf(admin.describeAcls(AclBindingFilter.ANY).values().get(30, TimeUnit.SECONDS));
            admin.deleteAcls(present.stream()
                            .filter(rule -> !wanted.contains(rule))
                            .map(AclBinding::toFilter)
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
            admin.createAcls(wanted.stream()
                            .filter(rule -> !present.contains(rule))
                            .toList())
                    .all()
                    .get(30, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new PlatformFailure("Kafka's access rules could not be set: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlatformFailure("Interrupted while Kafka's access rules were set", e);
        }
    }

    private static List<AclBinding> rules(String client, String departement) {
        var rules = new ArrayList<AclBinding>();
        for (var service : ANNOUNCING) {
            var topic = "passerelle.%s.%s.v1".formatted(service, departement);
            rules.add(allow(client, ResourceType.TOPIC, topic, PatternType.LITERAL, AclOperation.READ));
            rules.add(allow(client, ResourceType.TOPIC, topic, PatternType.LITERAL, AclOperation.DESCRIBE));
        }
        rules.add(allow(client, ResourceType.GROUP, client, PatternType.PREFIXED, AclOperation.READ));
        return rules;
    }

    private static AclBinding allow(
            String client, ResourceType type, String name, PatternType pattern, AclOperation operation) {
        var entry = new AccessControlEntry("User:" + client, "*", operation, AclPermissionType.ALLOW);
        return new AclBinding(new ResourcePattern(type, name, pattern), entry);
    }
}
