package fr.passerelle.testing.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rules of a service. Its own test is six lines:
///
/// ```java
/// @AnalyzeClasses(packages = "fr.passerelle.beneficiary", importOptions = DoNotIncludeTests.class)
/// class ArchitectureTest {
///     @ArchTest
///     static final ArchTests RULES = ArchTests.in(ArchRules.class);
/// } ```
public final class ArchRules {
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String EMBEDDABLE = "jakarta.persistence.Embeddable";
    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

    @ArchTest
    public static final ArchRule features_know_no_adapter_and_no_framework = noClasses()
            .that()
            .resideInAPackage(Layout.FEATURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    Layout.ADAPTER,
                    "io.quarkus..",
                    "io.smallrye.reactive..",
                    "jakarta.ws.rs..",
                    "com.fasterxml.jackson..",
                    "org.apache.kafka..")
            .because("what is decided must be readable and testable without what carries it;"
                    + " adapters stand one package below and look up");

    @ArchTest
    public static final ArchRule models_know_no_container = noClasses()
            .that()
            .areRecords()
            .or()
            .areEnums()
            .or(are(Predicates.annotatedWith(ENTITY)))
            .or(are(Predicates.annotatedWith(EMBEDDABLE)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..", "jakarta.transaction..")
            .allowEmptyShould(true)
            .because("injection and transactions belong to use cases; a value or an aggregate is made with new");

    @ArchTest
    public static final ArchRule features_are_free_of_cycles = slices().matching("fr.passerelle.*.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("two features that need each other are one feature, or one of them should listen");

    @ArchTest
    public static final ArchRule adapters_serve_their_own_feature = classes()
            .that()
            .resideInAPackage(Layout.ADAPTER)
            .should(Conditions.onlyBeUsedInItsOwnFeature())
            .allowEmptyShould(true)
            .because("features talk through their public types or by events, never through another's adapter");

    @ArchTest
    public static final ArchRule nothing_is_an_active_record = noClasses()
            .should()
            .beAssignableTo("io.quarkus.hibernate.orm.panache.PanacheEntityBase")
            .because("public fields and static finders make every invariant optional (ADR-0006)");

    @ArchTest
    public static final ArchRule entities_have_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ENTITY)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(EMBEDDABLE)
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true)
            .because("state changes by a verb that guards it");

    @ArchTest
    public static final ArchRule entities_keep_their_fields = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ENTITY)
            .or()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(EMBEDDABLE)
            .should()
            .notBePublic()
            .orShould()
            .haveModifier(JavaModifier.STATIC)
            .allowEmptyShould(true)
            .because("whoever can write a field need not ask whether the state allows it");

    @ArchTest
    public static final ArchRule every_http_method_says_who_may_call_it = methods()
            .that()
            .areMetaAnnotatedWith(HTTP_METHOD)
            .should()
            .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.security.PermitAll")
            .orShould()
            .beAnnotatedWith("io.quarkus.security.Authenticated")
            .allowEmptyShould(true)
            .because("an endpoint without a decision is open by accident");

    @ArchTest
    public static final ArchRule http_methods_are_public = methods()
            .that()
            .areMetaAnnotatedWith(HTTP_METHOD)
            .should()
            .bePublic()
            .allowEmptyShould(true)
            .because("Quarkus leaves the others out with one warning, and the route is a 404");

    @ArchTest
    public static final ArchRule events_are_made_by_their_aggregate = classes()
            .that(Conditions.EVENT)
            .should(Conditions.onlyBeConstructedInItsOwnPackage())
            .allowEmptyShould(true)
            .because("only who guards the state knows that the fact is one");

    @ArchTest
    public static final ArchRule time_and_ids_are_given = noClasses()
            .should()
            .accessTargetWhere(Conditions.AMBIENT_TIME_OR_CHANCE)
            .because("the clock is injected and ids come from the platform's Ids, so that years can be played");

    @ArchTest
    public static final ArchRule adapters_are_public_for_a_reason = classes()
            .that()
            .resideInAPackage(Layout.ADAPTER)
            .and()
            .areTopLevelClasses()
            .and()
            .areNotRecords()
            .and()
            .areNotAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .areNotAnnotatedWith("jakarta.ws.rs.ext.Provider")
            .should(Conditions.bePublicForAReason())
            .allowEmptyShould(true)
            .because("what is public is used; what is used cannot change");

    @ArchTest
    public static final ArchRule packages_are_null_marked = classes()
            .should(Conditions.standInANullMarkedPackage())
            .because("an unmarked package is one where NullAway looks away");

    @ArchTest
    public static final ArchRule nothing_is_injected_into_fields = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .allowEmptyShould(true)
            .because("a constructor shows what a class needs, and a test can call it");

    @ArchTest
    public static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(".*[a-z](Impl|Manager|Helper|Utils?|Data|Info|DTO|Dto)$")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|I)[A-Z][a-z]\\w*$")
            .because("such a word stands where the noun was not found");

    private ArchRules() {}
}
