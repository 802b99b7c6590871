package fr.passerelle.platform.personalfile;

import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the copy of a person, and leaves the trace that it was read.
@ApplicationScoped
public class PersonalFiles {
    private final FileContents contents;
    private final FileRows rows;
    private final FileTexts texts;
    private final ReadAudit audit;
    private final PersonSight sight;
    private final Clock clock;

    PersonalFiles(
            FileContents contents, FileRows rows, FileTexts texts, ReadAudit audit, PersonSight sight, Clock clock) {
        this.contents = contents;
        this.rows = rows;
        this.texts = texts;
        this.audit = audit;
        this.sight = sight;
        this.clock = clock;
    }

    /// The part of one service, for the controller's data protection officer: the Département's. Of somebody who is
    /// not known here it says that nothing is held, for that is an answer too.
    @Transactional
    public PersonalFile enclosure(UUID person) {
        if (!sight.seesWholeDepartement()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "personal-file-of-controller");
        }
        return of(person, "personal-file");
    }

    /// @param fields groups of fields that are shown, for the audit
    @Transactional(Transactional.TxType.MANDATORY)
    public PersonalFile of(UUID person, String... fields) {
        rows.departements(person).forEach(departement -> audit.shown(person, departement, fields));
        var withheld = new LinkedHashSet<String>();
        var sections = contents.sections().stream()
                .map(section -> section(section, person, withheld))
                .toList();
        return new PersonalFile(
                PersonalFile.FORM,
                contents.service(),
                texts.text("holder"),
                person,
                null,
                clock.instant(),
                null,
                sections,
                withheld.stream().map(texts::withheld).toList(),
                List.of(),
                texts.rights());
    }

    private PersonalFile.Section section(FileSection section, UUID person, Collection<String> withheld) {
        Collection<Map<String, @Nullable Object>> held = rows.of(section, person);
        for (Map<String, @Nullable Object> row : held) {
            withheld.addAll(keptBack(row));
        }
        return texts.section(section, held);
    }

    private static List<String> keptBack(Map<String, @Nullable Object> row) {
        return row.entrySet().stream()
                .filter(field ->
                        field.getKey().startsWith(FileSection.WITHHELD) && Boolean.TRUE.equals(field.getValue()))
                .map(field -> field.getKey().substring(FileSection.WITHHELD.length()))
                .toList();
    }
}
