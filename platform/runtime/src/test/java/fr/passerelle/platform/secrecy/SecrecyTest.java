package fr.passerelle.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecrecyTest {
    private static final String VALUE = "1840792071123";
    private static final String CONTEXT = "person.nir:1";

    @TempDir
    Path folder;

    @Test
    void a_value_comes_back_as_it_was_written() {
        // Given
        var cipher = new TinkFieldCipher(Keyset.generate());
        // When
        var ciphertext = cipher.encrypt("é" + VALUE, CONTEXT);
        // Then
        assertThat(new String(ciphertext, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(VALUE);
        assertThat(cipher.decrypt(ciphertext, CONTEXT)).isEqualTo("é" + VALUE);
    }

    @Test
    void equal_values_have_different_ciphertexts() {
        var cipher = new TinkFieldCipher(Keyset.generate());
        assertThat(cipher.encrypt(VALUE, CONTEXT)).isNotEqualTo(cipher.encrypt(VALUE, CONTEXT));
    }

    @Test
    void a_ciphertext_moved_to_another_row_is_refused() {
        // Given
        var cipher = new TinkFieldCipher(Keyset.generate());
        var ciphertext = cipher.encrypt(VALUE, CONTEXT);
        // When, Then
        assertThatThrownBy(() -> cipher.decrypt(ciphertext, "person.nir:2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(VALUE);
    }

    @Test
    void a_rotation_reads_what_the_old_key_wrote_and_writes_with_the_new_one_once_promoted() {
        // Given
        var before = Keyset.generate();
        var added = before.withNextKeys();
        var promoted = added.promoted();
        var old = new TinkFieldCipher(before).encrypt(VALUE, CONTEXT);
        // When
        var meanwhile = new TinkFieldCipher(added).encrypt(VALUE, CONTEXT);
        var after = new TinkFieldCipher(promoted).encrypt(VALUE, CONTEXT);
        // Then
        assertThat(new TinkFieldCipher(promoted).decrypt(old, CONTEXT)).isEqualTo(VALUE);
        assertThat(new TinkFieldCipher(before).decrypt(meanwhile, CONTEXT)).isEqualTo(VALUE);
        assertThat(new TinkFieldCipher(added).decrypt(after, CONTEXT)).isEqualTo(VALUE);
        assertThatThrownBy(() -> new TinkFieldCipher(before).decrypt(after, CONTEXT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_active_version_gives_a_digest_and_the_dropped_one_none() {
        // Given
        var before = Keyset.generate();
        var during = before.withNextKeys();
        var after = during.promoted().withoutOldestIndex();
        // When
        var old = new TinkBlindIndex(before).digests("nir", VALUE);
        var both = new TinkBlindIndex(during).digests("nir", VALUE);
        var left = new TinkBlindIndex(after).digests("nir", VALUE);
        // Then
        assertThat(both).extracting(BlindIndex.Digest::keyVersion).containsExactly(1, 2);
        assertThat(both).startsWith(old.getFirst()).endsWith(left.getFirst());
        assertThat(old.getFirst().value()).hasSize(64);
        assertThat(left).hasSize(1);
    }

    @Test
    void equal_values_of_two_columns_do_not_match() {
        var index = new TinkBlindIndex(Keyset.generate());
        assertThat(index.digests("nir", VALUE)).isNotEqualTo(index.digests("matricule", VALUE));
        assertThat(index.digests("nir", VALUE)).isEqualTo(index.digests("nir", VALUE));
    }

    @Test
    void the_tool_makes_a_file_only_its_owner_reads_and_keeps_one_that_exists() throws IOException {
        // Given
        var file = folder.resolve("keys/keyset.json");
        MakeKeyset.run("create", file);
        var made = Files.readString(file);
        // When
        MakeKeyset.run("create", file);
        // Then
        assertThat(Files.readString(file)).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        MakeKeyset.run("add", file);
        MakeKeyset.run("promote", file);
        MakeKeyset.run("drop", file);
        assertThat(new TinkBlindIndex(Keyset.read(file)).digests("nir", VALUE))
                .singleElement()
                .extracting(BlindIndex.Digest::keyVersion)
                .isEqualTo(2);
    }

    @Test
    void a_damaged_file_is_refused() throws IOException {
        var file = Files.writeString(folder.resolve("keyset.json"), "{\"fields\":{},\"index\":{}}");
        assertThatThrownBy(() -> Keyset.read(file)).isInstanceOf(IllegalStateException.class);
    }
}
