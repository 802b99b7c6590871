package fr.passerelle.beneficiary.cafhousehold;

import fr.passerelle.beneficiary.household.HouseholdSnapshot;
import fr.passerelle.beneficiary.vrsb.Bytes;
import fr.passerelle.beneficiary.vrsb.Departement;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Node;
import fr.passerelle.beneficiary.vrsb.NodeReader;
import fr.passerelle.beneficiary.vrsb.Section;
import fr.passerelle.beneficiary.vrsb.Windows1252;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads one household by itself: bytes, XML, format, rules. Nothing in it can harm the household behind it.
public final class HouseholdReader {
    private static final String HOUSEHOLD = "InfosFoyerRSA";
    private static final int MOST_FINDINGS = 50;

    private final String departement;
    private final @Nullable String sender;
    private final LocalDate received;

    /// @param departement code of the département of the file
    /// @param sender the paying body that sent it, for example `CAF-921`; absent where the Département did
    /// @param received the day after which nothing can have happened
    public HouseholdReader(String departement, @Nullable String sender, LocalDate received) {
        this.departement = departement;
        this.sender = sender;
        this.received = received;
    }

    public HouseholdReading read(Section section, long rank) {
        var findings = new ArrayList<Finding>();
        var node = node(section, findings);
        if (node == null) {
            return new HouseholdReading(
                    rank, section.line(), null, List.of(), "", List.of(), false, ranked(findings, rank));
        }
        new FormatCheck(Format.VRSB0801, findings::add).check(node);
        var preserved = new CodeCheck(Format.VRSB0801, findings::add).check(node);
        new PeopleCheck(received, findings::add).check(node);
        new RightCheck(findings::add).check(node);
        new NirCheck(findings::add).check(node);
        checkDepartement(node, findings);
        checkOrganisme(node, findings);
        if (Windows1252.looksLikeUtf8(section.bytes())) {
            findings.add(Finding.warning(section.line(), HOUSEHOLD, "encoding-doubtful"));
        }
        boolean refused = findings.stream().anyMatch(Finding::isError);
        HouseholdSnapshot snapshot =
                refused ? null : new SnapshotReader(node, hash(section.bytes()), preserved).snapshot();
        return new HouseholdReading(
                rank,
                section.line(),
                snapshot,
                node.all("Personne").stream().map(Node::line).toList(),
                Windows1252.decode(section.bytes()),
                MoveReader.read(node),
                !node.all("Anomalie").isEmpty(),
                ranked(findings, rank));
    }

    /// What a household, word for word, holds beyond the format and the known codes, by path.
    public static Map<String, String> beyondTheModel(String source) {
        return new CodeCheck(Format.VRSB0801, _ -> {}).check(NodeReader.read(source, 1));
    }

    private static @Nullable Node node(Section section, List<Finding> findings) {
        if (section.state() == Section.State.OVERSIZED) {
            findings.add(Finding.error(section.line(), HOUSEHOLD, "household-too-large"));
            return null;
        }
        int undefined = Windows1252.firstUndefined(section.bytes());
        if (undefined >= 0) {
            long line = section.line() + Bytes.lines(section.bytes(), undefined);
            findings.add(Finding.error(line, HOUSEHOLD, "byte-undefined"));
            return null;
        }
        if (section.state() == Section.State.UNFINISHED) {
            findings.add(Finding.error(section.line(), HOUSEHOLD, "household-unfinished"));
            return null;
        }
        try {
            return NodeReader.read(Windows1252.decode(section.bytes()), section.line());
        } catch (NodeReader.Malformed e) {
            findings.add(Finding.error(e.line(), e.element(), "household-malformed"));
            return null;
        }
    }

    /// The file was received for one département; a household that says another must not slip into it.
    private void checkDepartement(Node household, List<Finding> findings) {
        household.at("IdentificationRSA", "Partenaire", "IDEPARTE").ifPresent(node -> {
            var code = Departement.of(node.text()).orElse("");
            if (!node.text().isBlank() && !code.equals(departement)) {
                findings.add(Finding.error(node.line(), node.name(), "departement-other"));
            }
        });
    }

    /// A body tells its own households and no other's: by the very words under which the household would be recorded.
    private void checkOrganisme(Node household, List<Finding> findings) {
        var told = SnapshotReader.affiliation(household);
        if (sender == null || told.regime().isEmpty() || told.organisme().isEmpty()) {
            return;
        }
        var body = told.regime().toUpperCase(Locale.ROOT) + "-" + told.organisme();
        if (!body.equals(sender)) {
            long line = household
                    .at("IdentificationRSA", "Organisme")
                    .map(Node::line)
                    .orElse(household.line());
            findings.add(Finding.error(line, "NUMORG", "organisme-other"));
        }
    }

    /// Errors first, as the list is cut where a household breaks rules without end.
    private static List<Finding> ranked(List<Finding> findings, long rank) {
        var kept = findings.stream()
                .sorted((a, b) -> Boolean.compare(b.isError(), a.isError()))
                .limit(MOST_FINDINGS)
                .map(finding -> finding.ofHousehold(rank))
                .toList();
        if (findings.size() <= MOST_FINDINGS) {
            return kept;
        }
        var cut = new ArrayList<>(kept);
        cut.add(Finding.warning(findings.getFirst().line(), HOUSEHOLD, "findings-cut")
                .with("count", findings.size())
                .ofHousehold(rank));
        return cut;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
