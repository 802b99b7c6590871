package fr.passerelle.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The rules of the platform itself: mechanisms that know neither each other's insides nor what they are used for.
public final class PlatformRules {
    // A person is no domain noun here: whom a file is about is what audit and sight are for, by an id alone (ADR-0002).
    private static final String NOUNS = "Beneficiary|Household|Right|Rsa|Cer|Contract|Caf|Nir|Diagnostic|Profil"
            + "|Appointment|Planning|Orientation|Referral|Referent|Partner|Convention|Statistic";

    @ArchTest
    public static final ArchRule mechanisms_are_free_of_cycles = slices().matching("fr.passerelle.platform.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package a mechanism (ADR-0002): one that cannot be read alone is not one");

    @ArchTest
    public static final ArchRule the_platform_knows_no_service = noClasses()
            .that()
            .resideInAPackage("fr.passerelle.platform..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("fr.passerelle..").and(not(resideInAPackage("fr.passerelle.platform.."))))
            .because("services stand on the platform, never the other way round");

    @ArchTest
    public static final ArchRule the_platform_speaks_of_no_domain = noClasses()
            .should()
            .haveNameMatching(".*\\.(\\w*[a-z])?(" + NOUNS + ")s?([A-Z]\\w*)?$")
            .because("what has a domain noun belongs to the service that decides it (ADR-0002)");

    @ArchTest
    public static final ArchRule packages_are_null_marked = ArchRules.packages_are_null_marked;

    @ArchTest
    public static final ArchRule nothing_is_injected_into_fields = ArchRules.nothing_is_injected_into_fields;

    @ArchTest
    public static final ArchRule http_methods_are_public = ArchRules.http_methods_are_public;

    @ArchTest
    public static final ArchRule every_http_method_says_who_may_call_it =
            ArchRules.every_http_method_says_who_may_call_it;

    @ArchTest
    public static final ArchRule names_say_something = ArchRules.names_say_something;

    private PlatformRules() {}
}
