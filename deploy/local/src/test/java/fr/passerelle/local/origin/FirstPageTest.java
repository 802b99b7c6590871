package fr.passerelle.local.origin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.local.Ports;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class FirstPageTest {
    @TempDir
    Path folder;

    @Test
    void contracts_and_accounts_of_the_files_stand_on_the_page() throws Exception {
        // Given
        write("openapi/beneficiary.json", """
                {"info": {"title": "Bénéficiaires", "description": "a < b"},
                 "paths": {"/v1/beneficiaries": {"get": {"summary": "Liste"}, "parameters": []}}}""");
        write("events/RsaRightOpened.v1.schema.json", "{\"description\": \"Un droit s'ouvre.\"}");
        write("events/examples/RsaRightOpened.v1.json", "{}");
        write("events/summaries_fr.properties", "RsaRightOpened.v1=Un droit est ouvert.");
        // When
        var page = new FirstPage(new Contracts(folder), new Ports(9000)).render();
        // Then
        assertThat(page)
                .contains("href=\"/openapi/beneficiary.json\"", "<b>GET</b> /v1/beneficiaries", "a &lt; b")
                .contains("Un droit est ouvert.", "href=\"/console?api=beneficiary\"")
                .contains("href=\"/events/RsaRightOpened.v1.schema.json\"", "/events/examples/RsaRightOpened.v1.json")
                .contains("agent-92", "coordonnateur-antony", "EI-92-ANTONY", "france-travail", "92, 59, 14")
                .contains("http://localhost:9000/v1", "localhost:9103")
                .doesNotContain("{{", "passerelle-service");
    }

    @Test
    void the_picture_is_well_formed_and_says_what_it_shows() throws Exception {
        var page = new FirstPage(new Contracts(folder), new Ports(9000)).render();
        var svg = page.substring(page.indexOf("<svg"), page.indexOf("</svg>") + 6);
        var root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(Reader.of(svg)))
                .getDocumentElement();
        assertThat(root.getElementsByTagName("title").getLength()).isEqualTo(1);
        assertThat(root.getElementsByTagName("desc").getLength()).isEqualTo(1);
    }

    @Test
    void no_text_of_the_picture_leaves_its_card() {
        for (var card : PathPicture.wide().split("class=\"etape\"", -1)) {
            assertThat(card.split("</g>", -1)[0].split("class=\"texte\"", -1)).hasSizeLessThanOrEqualTo(4);
        }
        for (var card : PathPicture.narrow().split("class=\"etape\"", -1)) {
            assertThat(card.split("</g>", -1)[0].split("class=\"texte\"", -1)).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void events_are_grouped_by_the_service_that_announces_them() throws Exception {
        // Given
        write("openapi/contract.json", "{\"info\": {\"title\": \"Contrats\"}, \"paths\": {}}");
        write("events/CerSigned.v1.schema.json", "{\"$id\": \"urn:passerelle:schema:contract:CerSigned.v1\"}");
        write("events/MessageRequested.v1.schema.json", "{\"$id\": \"urn:passerelle:schema:any:MessageRequested.v1\"}");
        // When
        var page = new FirstPage(new Contracts(folder), new Ports(9000)).render();
        // Then
        assertThat(page)
                .containsSubsequence(
                        ">Contrats</th>", "id=\"CerSigned.v1\"", ">Tous les services</th>", "MessageRequested.v1");
    }

    private void write(String name, String text) throws Exception {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
