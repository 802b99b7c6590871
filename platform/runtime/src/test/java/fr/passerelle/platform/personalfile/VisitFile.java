package fr.passerelle.platform.personalfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Stands for what a service holds of people.
@ApplicationScoped
class VisitFile implements FileContents {
    @Override
    public String service() {
        return "runtime";
    }

    @Override
    public List<FileSection> sections() {
        return List.of(new FileSection("visits", """
                select day, 'KEPT' as code, 'KEPT' as words, 12.50 as price, '' as remark, '{}'::text[] as remarks,
                       E'EARLY LATE\\nLATE' as answers, day < date '2026-01-01' as "withheld:old"
                from visit where person_id = ? order by day"""), FileSection.SHARED_WITH, FileSection.ACCESSES);
    }

    @Override
    public Set<String> codes() {
        return Set.of("code", "answers");
    }

    @Override
    public void open(FileSection section, UUID person, Map<String, @Nullable Object> row) {
        if (section.code().equals("visits")) {
            row.put("opened", "mot");
        }
    }
}
