package fr.passerelle.beneficiary.personalfile;

import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.beneficiary.personalfile.PersonalFile.Section;
import fr.passerelle.beneficiary.personalfile.PersonalFile.Withheld;
import fr.passerelle.platform.person.PersonAliases;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Brings together what is held of a person, opened where it is encrypted, without what belongs to others. What stayed
/// with a file that was merged into theirs is theirs too.
@ApplicationScoped
public class CollectPersonalFile {
    private final PersonalRows rows;
    private final PersonAliases aliases;
    private final ProtectedIdentifiers identifiers;
    private final OpenedWords words;

    CollectPersonalFile(PersonalRows rows, PersonAliases aliases, ProtectedIdentifiers identifiers, OpenedWords words) {
        this.rows = rows;
        this.aliases = aliases;
        this.identifiers = identifiers;
        this.words = words;
    }

    public PersonalFile of(UUID personId, String departement) {
        var withheld = EnumSet.noneOf(Withheld.class);
        if (rows.others(personId) > 0) {
            withheld.add(Withheld.OTHER_MEMBERS);
        }
        if (rows.hasLeftHousehold(personId)) {
            withheld.add(Withheld.AFTER_LEAVING);
        }
        if (rows.hasCafSource(personId)) {
            withheld.add(Withheld.CAF_SOURCE);
        }
        var files = aliases.standingFor(personId);
        var sections = new ArrayList<Section>();
        for (var section : FileSection.values()) {
            // told once, where two files have the same
            var opened = new LinkedHashSet<Map<String, @Nullable Object>>();
            for (var file : files) {
                opened.addAll(opened(section, file, withheld));
            }
            sections.add(new Section(section, List.copyOf(opened)));
        }
        return new PersonalFile(personId, departement, sections, List.copyOf(withheld));
    }

    private List<Map<String, @Nullable Object>> opened(FileSection section, UUID personId, Set<Withheld> withheld) {
        return rows.of(section, personId).stream()
                .map(row -> opened(section, personId, row, withheld))
                .toList();
    }

    private Map<String, @Nullable Object> opened(
            FileSection section, UUID personId, Map<String, @Nullable Object> row, Set<Withheld> withheld) {
        var opened = new LinkedHashMap<String, @Nullable Object>(row);
        switch (section) {
            case IDENTITY -> {
                opened.put("nir", identifiers.reveal(Kind.PERSON_NIR, personId).orElse(null));
                opened.put("ntt", identifiers.reveal(Kind.PERSON_NTT, personId).orElse(null));
            }
            case RIGHTS -> {
                if (Boolean.TRUE.equals(opened.remove("amountOfAnother"))) {
                    withheld.add(Withheld.AMOUNT_OF_ANOTHER);
                }
            }
            case DIAGNOSTICS -> words.ofDiagnostic(opened);
            case SIGNALS -> {
                if (words.ofSignal(opened)) {
                    withheld.add(Withheld.PROTECTED_SENDER);
                }
            }
            case REQUESTS -> words.ofRequest(opened);
            case ACCESSES -> withheld.add(Withheld.NAMES_OF_PROFESSIONALS);
            default -> {}
        }
        return opened;
    }
}
