package fr.passerelle.local.origin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.local.Ports;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolePageTest {
    @TempDir
    Path folder;

    @BeforeEach
    void document() throws Exception {
        var documents = Files.createDirectories(folder.resolve("openapi"));
        Files.writeString(documents.resolve("contract.json"), """
                {"info": {"title": "Contrats", "description": "a < b"}, "paths": {}}""");
        Files.writeString(documents.resolve("partner.json"), """
                {"info": {"title": "Partenaires"}, "paths": {}}""");
    }

    @Test
    void the_console_of_an_api_offers_every_account_and_the_other_apis() throws Exception {
        var page = new ConsolePage(new Contracts(folder), new Ports(9000)).render("contract");
        assertThat(page)
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("data-service=\"contract\"", "a &lt; b", "api=partner")
                        .contains("api=contract\" aria-current=\"page\"")
                        .contains("value=\"valideur-92\" data-kind=\"person\"", "value=\"caf-92\" data-kind=\"system\"")
                        .contains("\"clientId\":\"portail\"")
                        .doesNotContain("{{", "passerelle-service"));
    }

    @Test
    void an_api_that_is_not_published_has_no_console() throws Exception {
        assertThat(new ConsolePage(new Contracts(folder), new Ports(9000)).render("../events"))
                .isEmpty();
    }

    @Test
    void every_asset_ships_with_the_origin() throws Exception {
        for (var name :
                new String[] {"portail.css", "console.css", "console.js", "swagger-ui.css", "swagger-ui-bundle.js"}) {
            assertThat(Asset.named(name)).as(name).isPresent();
            assertThat(Asset.named(name).orElseThrow().content().length())
                    .as(name)
                    .isPositive();
        }
        assertThat(Asset.named("../realm/passerelle-realm.json")).isEmpty();
    }
}
