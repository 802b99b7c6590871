package fr.passerelle.beneficiary.personalfile.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.beneficiary.personalfile.FileSection;
import fr.passerelle.beneficiary.personalfile.PersonalRows;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlPersonalRows implements PersonalRows {
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> ROW = new TypeReference<>() {};
    private static final String OTHERS = """
            select count(distinct o.person_id) from membership m join membership o using (household_id)
            where m.person_id = ? and o.person_id <> m.person_id""";
    private static final String SOURCE = """
            select 1 from membership m where m.person_id = ? and (
              exists (select 1 from household_source s where s.household_id = m.household_id)
              or exists (select 1 from household_preserved p where p.household_id = m.household_id)) limit 1""";

    private static final String LEFT = "select 1 from membership where person_id = ? and until is not null limit 1";

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final Sql sql;

    SqlPersonalRows(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Map<String, @Nullable Object>> of(FileSection section, UUID personId) {
        return sql.all(
                "select row_to_json(held)::text from (" + SectionSql.of(section) + ") held",
                row -> read(row.getString(1)),
                personId);
    }

    @Override
    public int others(UUID personId) {
        return sql.first(OTHERS, row -> row.getInt(1), personId).orElse(0);
    }

    @Override
    public boolean hasCafSource(UUID personId) {
        return sql.first(SOURCE, _ -> true, personId).isPresent();
    }

    @Override
    public boolean hasLeftHousehold(UUID personId) {
        return sql.first(LEFT, _ -> true, personId).isPresent();
    }

    private Map<String, @Nullable Object> read(String row) {
        try {
            return json.readValue(row, ROW);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row could not be read", e);
        }
    }
}
