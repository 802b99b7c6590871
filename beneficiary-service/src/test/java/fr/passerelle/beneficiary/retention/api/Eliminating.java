package fr.passerelle.beneficiary.retention.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import io.restassured.response.Response;
import java.util.Set;
import java.util.UUID;

/// How files are proposed for destruction, for the tests of this service.
public final class Eliminating {
    /// Who sees what may be destroyed, for the archives départementales.
    static final String ARCHIVIST = "archiviste-92";

    private Eliminating() {}

    /// Somebody of whom nothing was heard since 2010 and whose file was closed on a day.
    public static String closedSince(Sql sql, String day) {
        var person = silentSince(sql, "2010-01-01");
        within(
                sql,
                "insert into archived_person (person_id, departement, since) values (?, '92', '" + day + "')",
                person);
        return person;
    }

    /// Registered long ago, and nothing since.
    static String silentSince(Sql sql, String day) {
        String person = registered("Silencieuse", "Ada", nir()).path("beneficiaryId");
        within(sql, "update person set created_at = '" + day + "' where id = ?", person);
        within(sql, "update membership set since = '" + day + "' where person_id = ?", person);
        within(
                sql,
                "update rsa_right set state = 'REFUSED', state_since = '" + day + "' where household_id in ("
                        + "select household_id from membership where person_id = ?)",
                person);
        return person;
    }

    static void within(Sql sql, String statement, String person) {
        TenantScope.within(Set.of("92"), () -> sql.update(statement, UUID.fromString(person)));
    }

    public static Response draw() {
        return Api.as(DPO)
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .post("/v1/elimination-lists");
    }

    static Response decide(String account, Response list, String act) {
        return Api.as(account)
                .contentType("application/json")
                .header("If-Match", list.header("ETag"))
                .post("/v1/elimination-lists/{id}/" + act, list.<String>path("id"));
    }
}
