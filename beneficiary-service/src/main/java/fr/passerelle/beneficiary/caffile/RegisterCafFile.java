package fr.passerelle.beneficiary.caffile;

import fr.passerelle.beneficiary.caffile.ReceiveCafFile.Reception;
import fr.passerelle.beneficiary.household.RecordHousehold.CafFileNature;
import fr.passerelle.beneficiary.vrsb.FileSurvey;
import fr.passerelle.beneficiary.vrsb.UnusableFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a received file down: the same content once, another content under the same header as its correction.
@ApplicationScoped
class RegisterCafFile {
    private static final String UNKNOWN = "";

    private final CafFiles files;
    private final Event<ImportDue> due;

    RegisterCafFile(CafFiles files, Event<ImportDue> due) {
        this.files = files;
        this.due = due;
    }

    record Content(
            UUID id,
            String hash,
            long size,
            Spool.Key key,
            @Nullable String sender,
            Instant receivedAt) {}

    @Transactional
    Reception handle(Content content, String departement, FileSurvey survey, @Nullable CafFileNature asked) {
        var known = files.byContent(departement, content.hash(), content.sender());
        if (known.isPresent()) {
            return new Reception(known.orElseThrow(), false);
        }
        var file = describe(content, departement, survey, asked);
        if (!files.add(file, content.key())) {
            var first = files.byContent(departement, content.hash(), content.sender());
            return new Reception(first.orElseThrow(), false);
        }
        due.fire(new ImportDue(file.id()));
        return new Reception(file, true);
    }

    /// Nothing of the file is kept; that it came, and why it was refused, is.
    @Transactional
    void refuse(UUID id, String hash, @Nullable String departement, UnusableFile why, Instant at) {
        if (departement != null) {
            var file = new CafFile(
                    id,
                    departement,
                    null,
                    null,
                    null,
                    CafFileState.REFUSED,
                    hash,
                    0,
                    at,
                    null,
                    at,
                    null,
                    null,
                    Counts.of(0));
            files.addRefused(file, why.findings());
        }
    }

    private CafFile describe(Content content, String departement, FileSurvey survey, @Nullable CafFileNature asked) {
        var sender = content.sender();
        var organisme = sender == null ? survey.organisme().orElse(UNKNOWN) : sender;
        var corrected = files.byHeader(departement, organisme, survey.header());
        return new CafFile(
                content.id(),
                departement,
                organisme,
                sender,
                asked == null ? usual(departement, organisme, corrected) : asked,
                CafFileState.RECEIVED,
                content.hash(),
                content.size(),
                content.receivedAt(),
                null,
                null,
                corrected.map(CafFile::id).orElse(null),
                survey.header(),
                Counts.of(survey.households()));
    }

    /// The first file of a body is its stock; the correction of a file is what that file was.
    private CafFileNature usual(String departement, String organisme, Optional<CafFile> corrected) {
        return corrected
                .map(CafFile::nature)
                .orElseGet(() -> files.hasSome(departement, organisme) ? CafFileNature.COURANT : CafFileNature.REPRISE);
    }
}
