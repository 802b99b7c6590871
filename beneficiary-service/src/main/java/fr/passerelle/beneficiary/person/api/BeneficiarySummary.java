package fr.passerelle.beneficiary.person.api;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of a list of people.
///
/// @param rsaRightState of the last right of the household, absent where there never was one
@Schema(name = "BeneficiarySummary")
public record BeneficiarySummary(
        UUID id,
        String departement,
        @Nullable String civility,
        String lastName,
        @Nullable String birthName,
        String firstNames,
        @Nullable LocalDate birthDate,
        @Nullable String communeCode,
        @Nullable String communeName,
        @Nullable String role,
        @Nullable String rsaRightState) {

    static final String COLUMNS = """
            p.id, p.departement, p.civility, p.last_name, p.birth_name, p.first_names, p.birth_date,
            h.commune_code, h.commune_name, place.role, r.state
            """;

    /// Where the person lives now, and the right of that household: the last of those that run, or else of all.
    static final String TABLES = """
            person p
            left join lateral (
              select m.household_id, m.role from membership m
              where m.person_id = p.id and m.until is null order by m.since desc, m.id desc limit 1) place on true
            left join household h on h.id = place.household_id
            left join lateral (
              select right_of.state from rsa_right right_of
              where right_of.household_id = h.id
              order by right_of.state in ('REFUSED', 'CLOSED', 'CLOSED_EARLIER_MONTH'), right_of.id desc limit 1) r on true
            """;

    static BeneficiarySummary of(Tuple row) {
        return new BeneficiarySummary(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                Columns.date(row.get(6)),
                row.get(7, String.class),
                row.get(8, String.class),
                row.get(9, String.class),
                row.get(10, String.class));
    }
}
