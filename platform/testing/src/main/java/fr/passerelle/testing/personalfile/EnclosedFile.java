package fr.passerelle.testing.personalfile;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import fr.passerelle.testing.token.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The enclosure that one service gives to a person's copy, as the officer of the Département asks for it.
public final class EnclosedFile {
    private static final String OFFICER = "dpo-92";

    private final String path;
    private final Function<String, RequestSpecification> bearing;

    private EnclosedFile(String path, Function<String, RequestSpecification> bearing) {
        this.path = path;
        this.bearing = bearing;
    }

    /// @param path of the file, for example `/v1/doors/personal-file`; the paper stands below it
    /// @param bearing a request with a token, judged as the service judges its own
    public static EnclosedFile at(String path, Function<String, RequestSpecification> bearing) {
        return new EnclosedFile(path, bearing);
    }

    public Response of(UUID person) {
        return read(Tokens.of(OFFICER), person);
    }

    /// The words of the paper, with one space wherever it breaks its lines.
    public String paperOf(UUID person) throws IOException {
        var pdf = bearing.apply(Tokens.of(OFFICER)).get(path + "/document?beneficiaryId=" + person);
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /// What a section says in French, all its entries together.
    public static String told(JsonPath file, String section) {
        var fields = "sections.find { it.code == '%s' }.entries.fields.flatten()".formatted(section);
        return file.getList(fields + ".text", String.class).toString();
    }

    /// The role alone is not enough, nor is the organisation.
    ///
    /// @param stranger of whom the service holds nothing
    public void assertThatTheOfficerAloneIsAnswered(UUID stranger) {
        of(stranger)
                .then()
                .statusCode(200)
                .body("beneficiaryId", equalTo(stranger.toString()))
                .body("sections.entries", everyItem(empty()));
        read(Tokens.of("agent-92"), stranger).then().statusCode(403);
        read(Tokens.claims("gestionnaire-caf-92").withRoles("DPO").signed(), stranger)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:passerelle:problem:personal-file-of-controller"));
    }

    /// @param mistaken a request of an account that is wrong on purpose
    public void assertThatWhatIsNoNumberIsRefused(Function<String, RequestSpecification> mistaken) {
        for (var wrong : List.of("?beneficiaryId=12", "", "/document?beneficiaryId=12")) {
            mistaken.apply(OFFICER)
                    .get(path + wrong)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("beneficiaryId"));
        }
    }

    private Response read(String token, UUID person) {
        return bearing.apply(token).get(path + "?beneficiaryId=" + person);
    }
}
