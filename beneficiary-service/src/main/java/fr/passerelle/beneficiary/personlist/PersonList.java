package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.application.LawfulBasis;
import fr.passerelle.beneficiary.application.PreviewRegistrations.Sender;
import fr.passerelle.beneficiary.listcolumn.ColumnMapping;
import fr.passerelle.beneficiary.spreadsheet.ListedTable;
import fr.passerelle.beneficiary.spreadsheet.ListedTable.Format;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list of people that somebody sent: received, mapped, confirmed, registered, forgotten.
@Entity
@Table(name = "person_list")
public class PersonList {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "sees_all")
    private boolean seesAll;

    @Enumerated(EnumType.STRING)
    private PersonListStatus status = PersonListStatus.RECEIVED;

    @Column(name = "content_hash")
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private Format format;

    private @Nullable String encoding;
    private @Nullable String separator;
    private @Nullable String sheet;

    @Column(name = "header_number")
    private int headerNumber;

    private int width;

    @Column(name = "line_count")
    private int lineCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "lawful_basis")
    private @Nullable LawfulBasis lawfulBasis;

    private @Nullable String mapping;
    private int registered;
    private int changed;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "keep_until")
    private Instant keepUntil;

    @Column(name = "forgotten_at")
    private @Nullable Instant forgottenAt;

    @Version
    private long version;

    protected PersonList() {}

    /// @param kept how long its lines wait for somebody
    PersonList(UUID id, Sender sender, String contentHash, ListedTable table, Instant at, Period kept) {
        this.id = id;
        this.departement = sender.departement();
        this.organisationId = sender.organisationId();
        this.seesAll = sender.seesAll();
        this.contentHash = contentHash;
        this.format = table.format();
        this.encoding = table.encoding();
        this.separator = table.separator();
        this.sheet = table.sheet();
        this.headerNumber = table.header().number();
        this.width = table.header().cells().size();
        this.lineCount = table.lines().size();
        this.receivedAt = at;
        this.keepUntil = at.plus(kept);
    }

    void requireVersion(long expected) {
        IfMatch.check(expected, version);
    }

    void map(ColumnMapping now) {
        require(PersonListAct.MAPPING);
        lawfulBasis = now.lawfulBasis();
        mapping = now.written();
        status = PersonListStatus.MAPPED;
    }

    void allowDecision() {
        require(PersonListAct.DECISION);
    }

    /// @param toRegister how many lines would be
    void confirm(int toRegister, Instant at) {
        require(PersonListAct.CONFIRMATION);
        if (toRegister == 0) {
            throw PersonListRefused.nothingToRegister();
        }
        confirmedAt = at;
        status = PersonListStatus.CONFIRMED;
    }

    /// @param isLast whether nothing is left to register
    void advance(int nowRegistered, int nowChanged, boolean isLast, Instant at) {
        registered += nowRegistered;
        changed += nowChanged;
        if (isLast) {
            completedAt = at;
            status = PersonListStatus.APPLIED;
        }
    }

    void withdraw(Instant at) {
        require(PersonListAct.WITHDRAWAL);
        end(PersonListStatus.WITHDRAWN, at);
    }

    void expire(Instant at) {
        end(PersonListStatus.EXPIRED, at);
    }

    /// What was registered stays so; only the lines go.
    private void end(PersonListStatus without, Instant at) {
        status = status == PersonListStatus.APPLIED ? PersonListStatus.APPLIED : without;
        forgottenAt = at;
    }

    private void require(PersonListAct act) {
        if (!status.allows(act) || forgottenAt != null) {
            throw PersonListRefused.notAllowed(act, status);
        }
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public String organisationId() {
        return organisationId;
    }

    Sender sender() {
        return new Sender(departement, organisationId, seesAll);
    }

    public PersonListStatus status() {
        return status;
    }

    public Format format() {
        return format;
    }

    public Optional<String> encoding() {
        return Optional.ofNullable(encoding);
    }

    public Optional<String> separator() {
        return Optional.ofNullable(separator);
    }

    public Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    public int headerNumber() {
        return headerNumber;
    }

    int width() {
        return width;
    }

    public int lineCount() {
        return lineCount;
    }

    public Optional<ColumnMapping> mapping() {
        return mapping == null || lawfulBasis == null
                ? Optional.empty()
                : Optional.of(new ColumnMapping(lawfulBasis, ColumnMapping.columnsFrom(mapping)));
    }

    public int registered() {
        return registered;
    }

    public int changed() {
        return changed;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    public Instant keepUntil() {
        return keepUntil;
    }

    public Optional<Instant> forgottenAt() {
        return Optional.ofNullable(forgottenAt);
    }

    public long version() {
        return version;
    }
}
