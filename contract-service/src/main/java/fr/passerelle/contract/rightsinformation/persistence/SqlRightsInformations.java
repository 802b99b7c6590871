package fr.passerelle.contract.rightsinformation.persistence;

import fr.passerelle.contract.rightsinformation.RightsInformation;
import fr.passerelle.contract.rightsinformation.RightsInformations;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

@ApplicationScoped
class SqlRightsInformations implements RightsInformations {
    private static final String ADD = """
            insert into rights_information (departement, person_id, document_version, channel, informed_on)
            values (?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String TOLD =
            "select 1 from rights_information where person_id = ? and informed_on <= ? limit 1";

    private final Sql sql;

    SqlRightsInformations(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(RightsInformation told) {
        sql.update(ADD, told.departement(), told.personId(), told.documentVersion(), told.channel(), told.informedOn());
    }

    @Override
    public boolean wasToldBy(UUID personId, LocalDate day) {
        return sql.first(TOLD, row -> row.getInt(1), personId, day).isPresent();
    }
}
