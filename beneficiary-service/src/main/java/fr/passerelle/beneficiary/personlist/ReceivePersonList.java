package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.application.PreviewRegistrations.Sender;
import fr.passerelle.beneficiary.spreadsheet.ReadAs;
import fr.passerelle.beneficiary.spreadsheet.TableReader;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;

/// Takes a list in: read whole, so that what cannot be read is told at once, and kept line by line.
@ApplicationScoped
public class ReceivePersonList {
    private final TableReader reader;
    private final PersonLists lists;
    private final ListLines lines;
    private final BeneficiarySettings settings;

    ReceivePersonList(TableReader reader, PersonLists lists, ListLines lines, BeneficiarySettings settings) {
        this.reader = reader;
        this.lists = lists;
        this.lines = lines;
        this.settings = settings;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Command(Sender sender, byte[] content, ReadAs as, Instant at) {}

    /// @param isNew false where the same bytes were received before
    public record Reception(PersonList list, boolean isNew) {}

    @Transactional
    public Reception handle(Command command) {
        var sender = command.sender();
        var hash = hash(command.content(), command.as());
        var known = lists.byContent(sender.departement(), sender.organisationId(), hash);
        if (known.isPresent()) {
            return new Reception(known.orElseThrow(), false);
        }
        var table = reader.read(command.content(), command.as());
        var kept = settings.personLists().kept();
        var list = new PersonList(Ids.next(), sender, hash, table, command.at(), kept);
        lists.add(list);
        lines.add(
                list.id(),
                sender.departement(),
                Stream.concat(Stream.of(table.header()), table.lines().stream()).toList());
        return new Reception(list, true);
    }

    /// Two sheets of one workbook are two lists, and so is one text that is read in two ways.
    private static String hash(byte[] content, ReadAs as) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            digest.update(as.written().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
