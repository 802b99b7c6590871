package fr.passerelle.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchRulesTest {
    private static final JavaClasses GUILTY = read("fr.passerelle.guilty");
    private static final JavaClasses INNOCENT = read("fr.passerelle.innocent");
    private static final JavaClasses PLATFORM = read("fr.passerelle.platform.first", "fr.passerelle.platform.second");

    /// What each rule must find; a rule without a line here fails its test.
    private static final Map<String, List<String>> FINDINGS = Map.ofEntries(
            Map.entry("features_know_no_adapter_and_no_framework", List.of("KnowsJackson", "DoorTable")),
            Map.entry("models_know_no_container", List.of("ContainedValue")),
            Map.entry("features_are_free_of_cycles", List.of("Slice door", "Slice lamp")),
            Map.entry("adapters_serve_their_own_feature", List.of("SwitchLamp")),
            Map.entry("nothing_is_an_active_record", List.of("ActiveDoor")),
            Map.entry("entities_have_no_setters", List.of("ActiveDoor.setOpen")),
            Map.entry("entities_keep_their_fields", List.of("ActiveDoor.open")),
            Map.entry("every_http_method_says_who_may_call_it", List.of("DoorResource.open")),
            Map.entry("http_methods_are_public", List.of("DoorResource.hidden")),
            Map.entry("events_are_made_by_their_aggregate", List.of("SwitchLamp.pretend")),
            Map.entry("time_and_ids_are_given", List.of("java.time.Instant.now", "java.util.UUID.randomUUID")),
            Map.entry("adapters_are_public_for_a_reason", List.of("DoorTable")),
            Map.entry("packages_are_null_marked", List.of("fr.passerelle.guilty.unmarked")),
            Map.entry("nothing_is_injected_into_fields", List.of("DoorManager.jackson")),
            Map.entry("names_say_something", List.of("DoorManager")),
            Map.entry("mechanisms_are_free_of_cycles", List.of("Slice first", "Slice second")),
            Map.entry("the_platform_knows_no_service", List.of("SwitchLamp")),
            Map.entry("the_platform_speaks_of_no_domain", List.of("KnowsRight")));

    @ParameterizedTest
    @MethodSource("serviceRules")
    void a_rule_finds_the_guilty(String name, ArchRule rule) {
        assertThat(findings(rule, GUILTY)).contains(expected(name));
    }

    @ParameterizedTest
    @MethodSource("serviceRules")
    void a_rule_leaves_the_innocent_alone(String name, ArchRule rule) {
        assertThat(rule.evaluate(INNOCENT).getFailureReport().getDetails())
                .as(name)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("serviceRules")
    void a_rule_gives_its_reason(String name, ArchRule rule) {
        assertThat(rule.getDescription()).as(name).contains("because");
    }

    @ParameterizedTest
    @MethodSource("platformRules")
    void a_rule_of_the_platform_finds_the_guilty(String name, ArchRule rule) {
        assertThat(findings(rule, PLATFORM)).contains(expected(name));
    }

    static Stream<Object[]> serviceRules() {
        return rules(ArchRules.class);
    }

    static Stream<Object[]> platformRules() {
        var ofServices = serviceRules().map(rule -> rule[0]).toList();
        return rules(PlatformRules.class).filter(rule -> !ofServices.contains(rule[0]));
    }

    private static Stream<Object[]> rules(Class<?> holder) {
        return Arrays.stream(holder.getFields()).map(field -> new Object[] {field.getName(), value(field)});
    }

    private static ArchRule value(Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static String findings(ArchRule rule, JavaClasses classes) {
        return String.join("\n", rule.evaluate(classes).getFailureReport().getDetails());
    }

    private static List<String> expected(String rule) {
        var expected = FINDINGS.get(rule);
        assertThat(expected).as("a guilty class for " + rule).isNotNull();
        return List.copyOf(expected);
    }

    private static JavaClasses read(String... packages) {
        return new ClassFileImporter().importPackages(packages);
    }
}
