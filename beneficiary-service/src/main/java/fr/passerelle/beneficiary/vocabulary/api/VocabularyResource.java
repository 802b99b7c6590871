package fr.passerelle.beneficiary.vocabulary.api;

import fr.passerelle.beneficiary.vocabulary.Vocabularies;
import fr.passerelle.beneficiary.vocabulary.Vocabulary;
import fr.passerelle.platform.problem.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/vocabularies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Nomenclatures",
        description =
                "Codes de la Caf et de la plateforme, et leurs libellés. Un code inconnu d'un fichier est gardé tel que "
                        + "reçu ; ce qui est saisi à la main est pris dans la liste.")
public class VocabularyResource {
    private final Vocabularies vocabularies;

    VocabularyResource(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listVocabularies", summary = "Toutes les nomenclatures")
    @Extension(name = "x-tenant", value = "shared")
    public List<Vocabulary> list() {
        return vocabularies.all();
    }

    @GET
    @Authenticated
    @Path("{code}")
    @Operation(operationId = "getVocabulary", summary = "Une nomenclature")
    @Extension(name = "x-tenant", value = "shared")
    public Vocabulary get(@PathParam("code") String code) {
        return vocabularies.byCode(code).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "vocabulary-unknown"));
    }
}
