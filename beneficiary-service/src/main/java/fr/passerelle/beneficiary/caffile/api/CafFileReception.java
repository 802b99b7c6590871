package fr.passerelle.beneficiary.caffile.api;

import fr.passerelle.beneficiary.caffile.AwaitImport;
import fr.passerelle.beneficiary.caffile.CafFile;
import fr.passerelle.beneficiary.caffile.ReceiveCafFile;
import fr.passerelle.beneficiary.household.RecordHousehold.CafFileNature;
import fr.passerelle.beneficiary.vrsb.UnusableFile;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Answers a reception: 202 while the import is ahead, 201 once it is over, 200 for a content received before.
@ApplicationScoped
class CafFileReception {
    private static final Set<String> PAYING_BODIES = Set.of("CAF", "MSA");

    private final ReceiveCafFile receiveCafFile;
    private final AwaitImport awaitImport;
    private final CafFileTexts texts;
    private final Caller caller;

    CafFileReception(ReceiveCafFile receiveCafFile, AwaitImport awaitImport, CafFileTexts texts, Caller caller) {
        this.receiveCafFile = receiveCafFile;
        this.awaitImport = awaitImport;
        this.texts = texts;
        this.caller = caller;
    }

    Response receive(InputStream content, @Nullable String nature, @Nullable String prefer) {
        var command = new ReceiveCafFile.Command(content, caller.departements(), payingBody(), natureOf(nature));
        try {
            var reception = receiveCafFile.handle(command);
            var wait = WaitPreference.of(prefer);
            var file = awaitImport.handle(reception.file(), wait.duration());
            var answer = Response.status(status(reception.isNew(), file))
                    .location(URI.create("/v1/caf-files/" + file.id()))
                    .entity(CafFileResponse.from(file));
            return wait.applied(answer).build();
        } catch (UnusableFile e) {
            throw texts.refusal(e);
        }
    }

    private @Nullable String payingBody() {
        return PAYING_BODIES.contains(caller.organisationType()) ? caller.organisationId() : null;
    }

    private static Response.Status status(boolean isNew, CafFile file) {
        if (!isNew) {
            return Response.Status.OK;
        }
        return file.state().isOver() ? Response.Status.CREATED : Response.Status.ACCEPTED;
    }

    private static @Nullable CafFileNature natureOf(@Nullable String code) {
        return switch (code) {
            case null -> null;
            case "REPRISE" -> CafFileNature.REPRISE;
            case "COURANT" -> CafFileNature.COURANT;
            default -> throw new Refusal(Refusal.Kind.MALFORMED, "caf-file-nature");
        };
    }
}
