package fr.passerelle.local.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {
    @TempDir
    Path folder;

    @Test
    void a_guide_is_a_page_whose_links_lead_where_the_portal_serves_them() throws Exception {
        // Given
        Files.writeString(folder.resolve("caf.md"), """
                # Une Caf

                Voir [le contrat](../contracts/openapi/beneficiary.json), [les faits](../contracts/events) et
                [le code](subscriber/src/Subscriber.java). <script>

                ```sh
                curl "$A"
                ```
                """);
        // When
        var page = new Guides(folder).page("caf.md").orElseThrow();
        // Then
        assertThat(page)
                .contains("<h1>Une Caf</h1>", "href=\"/openapi/beneficiary.json\"", "href=\"/#evenements\"")
                .contains("le code", "<pre tabindex=\"0\">", "curl &quot;$A&quot;")
                .doesNotContain("<script>", "Subscriber.java", "{{");
        assertThat(page.split("<h1>", -1)).hasSize(2);
    }

    @Test
    void a_name_that_leaves_the_folder_is_nobodys_guide() throws Exception {
        assertThat(new Guides(folder.resolve("x")).page("../caf.md")).isEmpty();
        assertThat(new Guides(folder).page("absent.md")).isEmpty();
    }
}
