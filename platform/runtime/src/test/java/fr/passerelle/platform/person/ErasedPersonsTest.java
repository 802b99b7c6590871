package fr.passerelle.platform.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.secrecy.BlindIndex;
import fr.passerelle.platform.secrecy.MakeKeyset;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who was erased is known by a digest under the service's key, also while that key is replaced.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class ErasedPersonsTest {
    private final UUID person = Ids.next();

    @TempDir
    private Path folder;

    @Inject
    Sql sql;

    @Test
    void only_who_has_the_key_can_tell_who_was_erased() throws IOException {
        // Given
        var ours = keys("ours.json");
        var others = keys("others.json");
        // When
        var pseudonym = add(ours);
        // Then
        assertThat(ours.pseudonymsOf(person)).containsExactly(pseudonym);
        assertThat(others.pseudonymsOf(person)).doesNotContain(pseudonym);
        assertThat(pseudonym.version()).isEqualTo(8);
        assertThat(knows(ours)).isTrue();
        assertThat(knows(others)).isFalse();
    }

    @Test
    void who_was_erased_before_a_rotation_or_during_it_is_counted_as_before() throws IOException {
        // Given
        var before = keys("keys.json");
        var pseudonym = add(before);
        // When
        MakeKeyset.run("add", folder.resolve("keys.json"));
        var during = keys("keys.json");
        var other = Ids.next();
        var countedAs = within(() -> during.add(other, other, "92"));
        MakeKeyset.run("promote", folder.resolve("keys.json"));
        MakeKeyset.run("drop", folder.resolve("keys.json"));
        var after = keys("keys.json");
        // Then
        assertThat(within(() -> during.of(List.of(person)))).containsEntry(person, pseudonym);
        assertThat(within(() -> after.of(List.of(other)))).containsEntry(other, countedAs);
        assertThat(knows(after)).as("the key was dropped too early").isFalse();
    }

    private ErasedPersons keys(String file) throws IOException {
        MakeKeyset.run("create", folder.resolve(file));
        return new ErasedPersons(sql, BlindIndex.from(folder.resolve(file)));
    }

    private UUID add(ErasedPersons erased) {
        return within(() -> erased.add(person, person, "92"));
    }

    private boolean knows(ErasedPersons erased) {
        return within(() -> erased.hasAny(List.of(person)));
    }

    private static <T> T within(Supplier<T> work) {
        return TenantScope.within(
                Set.of("92"), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
