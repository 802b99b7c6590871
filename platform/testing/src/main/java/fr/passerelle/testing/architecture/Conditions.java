package fr.passerelle.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What ArchUnit's own vocabulary does not say.
final class Conditions {
    static final DescribedPredicate<JavaAccess<?>> AMBIENT_TIME_OR_CHANCE =
            DescribedPredicate.describe("the machine's clock or its dice", Conditions::isAmbient);

    static final DescribedPredicate<JavaClass> EVENT = DescribedPredicate.describe(
            "announce a fact",
            type -> type.isRecord() && type.getAllRawInterfaces().stream().anyMatch(Conditions::isEventFamily));

    private static final Set<String> TIME_SOURCES =
            Set.of("systemUTC", "systemDefaultZone", "system", "tick", "tickMillis", "tickSeconds", "tickMinutes");

    private Conditions() {}

    static ArchCondition<JavaClass> onlyBeConstructedInItsOwnPackage() {
        return condition(
                "only be constructed in its own package",
                (type, guilty) -> type.getConstructorCallsToSelf().stream()
                        .filter(call -> !call.getOriginOwner().getPackage().equals(type.getPackage()))
                        .forEach(call -> guilty.accept(call.getDescription())));
    }

    static ArchCondition<JavaClass> onlyBeUsedInItsOwnFeature() {
        return condition(
                "only be used in its own feature",
                (type, guilty) -> type.getDirectDependenciesToSelf().stream()
                        .filter(use -> !Layout.featureOf(use.getOriginClass()).equals(Layout.featureOf(type)))
                        .forEach(use -> guilty.accept(use.getDescription())));
    }

    static ArchCondition<JavaClass> bePublicForAReason() {
        return condition("be package-private, or used by another package of its feature", (type, guilty) -> {
            var isUsedElsewhere = type.getDirectDependenciesToSelf().stream()
                    .map(use -> use.getOriginClass())
                    .filter(user -> Layout.featureOf(user).equals(Layout.featureOf(type)))
                    .anyMatch(user -> !user.getPackage().equals(type.getPackage()));
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !isUsedElsewhere) {
                guilty.accept(type.getName() + " is public and nobody outside its package uses it");
            }
        });
    }

    static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return condition("stand in a package marked @NullMarked", (type, guilty) -> {
            if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                guilty.accept(type.getPackageName() + " of " + type.getSimpleName() + " is not @NullMarked");
            }
        });
    }

    private static boolean isEventFamily(JavaClass type) {
        return type.getSimpleName().endsWith("Event") && !Layout.featureOf(type).isEmpty();
    }

    private static boolean isAmbient(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        return switch (target.getOwner().getName()) {
            case "java.util.UUID" -> target.getName().equals("randomUUID");
            case "java.lang.System" -> target.getName().equals("currentTimeMillis");
            case "java.time.Clock" -> TIME_SOURCES.contains(target.getName());
            case "java.util.Date" -> target.getRawParameterTypes().isEmpty();
            case String owner
            when owner.startsWith("java.time.") -> target.getName().equals("now") && !asksAClock(target);
            default -> false;
        };
    }

    private static boolean asksAClock(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals("java.time.Clock"));
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> finding) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                finding.accept(type, found -> events.add(SimpleConditionEvent.violated(type, found)));
            }
        };
    }
}
