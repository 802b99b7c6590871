package fr.passerelle.beneficiary.caffile;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.household.RecordHousehold;
import fr.passerelle.beneficiary.vrsb.FileSurvey;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.UnusableFile;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes the bytes of a file: hashed, looked through and kept encrypted in one pass, whatever their number.
@ApplicationScoped
public class ReceiveCafFile {
    private static final int PIECE = 64 * 1024;

    private final Spool spool;
    private final RegisterCafFile register;
    private final BeneficiarySettings settings;
    private final Clock clock;

    ReceiveCafFile(Spool spool, RegisterCafFile register, BeneficiarySettings settings, Clock clock) {
        this.spool = spool;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param departements those of the caller: a file of another one is refused whole
    /// @param sender the paying body that calls: households of another one are refused; absent for the Département
    /// @param nature as asked for; found from what was received before where absent
    public record Command(
            InputStream content,
            Set<String> departements,
            @Nullable String sender,
            RecordHousehold.@Nullable CafFileNature nature) {}

    /// @param isNew false where the same bytes were received before
    public record Reception(CafFile file, boolean isNew) {}

    /// @throws UnusableFile where nothing of it can be kept
    public Reception handle(Command command) {
        var id = Ids.next();
        var survey = new FileSurvey(settings.cafFiles().householdBytes(), command.sender(), LocalDates.today(clock));
        var digest = sha256();
        try (var writing = spool.write(id)) {
            long size = copy(command.content(), writing, survey, digest);
            var departement = departementOf(survey, command.departements());
            refuseOthers(survey);
            var content = new RegisterCafFile.Content(
                    id, hash(digest), size, writing.keep(), command.sender(), clock.instant());
            return registered(id, register.handle(content, departement, survey, command.nature()));
        } catch (UnusableFile e) {
            register.refuse(id, hash(digest), ownDepartement(survey, command.departements()), e, clock.instant());
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reception registered(UUID id, Reception reception) {
        if (!reception.isNew()) {
            spool.forget(id);
        }
        return reception;
    }

    private static long copy(InputStream content, Spool.Writing writing, FileSurvey survey, MessageDigest digest)
            throws IOException {
        var buffer = new byte[PIECE];
        long size = 0;
        for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
            digest.update(buffer, 0, count);
            survey.feed(buffer, 0, count);
            writing.append(buffer, count);
            size += count;
        }
        survey.end();
        return size;
    }

    private static String departementOf(FileSurvey survey, Set<String> own) {
        var departement = survey.departement();
        if (departement.isEmpty()) {
            if (survey.households() == 0 && own.size() == 1) {
                return own.iterator().next();
            }
            throw new UnusableFile(Finding.error(survey.departementLine(), "IDEPARTE", "departement-missing"));
        }
        if (!own.contains(departement.orElseThrow())) {
            throw new UnusableFile(Finding.error(survey.departementLine(), "IDEPARTE", "departement-outside"));
        }
        return departement.orElseThrow();
    }

    /// Where some households are the sender's own, the import leaves out the others one by one.
    private static void refuseOthers(FileSurvey survey) {
        if (survey.isOfOthers()) {
            throw new UnusableFile(Finding.error(survey.othersLine(), "NUMORG", "organisme-outside"));
        }
    }

    /// Where the trace of a refused file is kept: nowhere if that is not clear.
    private static @Nullable String ownDepartement(FileSurvey survey, Set<String> own) {
        return survey.departement()
                .filter(own::contains)
                .orElse(own.size() == 1 ? own.iterator().next() : null);
    }

    private static String hash(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
