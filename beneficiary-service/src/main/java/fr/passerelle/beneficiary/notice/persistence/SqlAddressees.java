package fr.passerelle.beneficiary.notice.persistence;

import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.Addressees;
import fr.passerelle.beneficiary.person.ContactChannel;
import fr.passerelle.beneficiary.person.ContactDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class SqlAddressees implements Addressees {
    private final Session entities;

    SqlAddressees(Session entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Addressee> byPersonId(UUID personId) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select split_part(p.first_names, ' ', 1) || ' ' || p.last_name as name, p.email, p.phone,
                               p.preferred_channel as preferred,
                               h.address_street as street, h.postal_code, h.commune_name
                        from person p
                        left join membership m on m.person_id = p.id and m.until is null
                        left join household h on h.id = m.household_id
                        where p.id = ?1
                        order by m.since desc nulls last limit 1""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.stream().findFirst().map(SqlAddressees::addressee);
    }

    private static Addressee addressee(Tuple row) {
        var preferred = row.get("preferred", String.class);
        return new Addressee(
                row.get("name", String.class),
                new ContactDetails(row.get("email", String.class), row.get("phone", String.class)),
                preferred == null ? null : ContactChannel.valueOf(preferred),
                postalLines(row));
    }

    private static List<String> postalLines(Tuple row) {
        var street = row.get("street", String.class);
        var postalCode = row.get("postal_code", String.class);
        var commune = row.get("commune_name", String.class);
        if (street == null || postalCode == null || commune == null) {
            return List.of();
        }
        var lines =
                new ArrayList<>(street.lines().filter(line -> !line.isBlank()).toList());
        lines.add(postalCode + " " + commune);
        return lines;
    }
}
