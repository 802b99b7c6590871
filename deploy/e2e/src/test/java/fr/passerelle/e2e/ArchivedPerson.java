package fr.passerelle.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;

/// Somebody who was registered long ago and never heard of again, whose file was closed and whose time in the
/// archive is over. Only the clock of the service that keeps files goes back for it.
final class ArchivedPerson {
    private static final List<String> KEEPER = List.of("beneficiary");
    private static final int REGISTERED = 8 * 365 + 120;
    private static final int CLOSED = 6 * 365 + 30;
    private static final Duration A_ROUND = Duration.ofMinutes(3);
    private static final List<String> IDENTITY =
            List.of("ZZARCHIVE", "ZZNAISSANCE", "zz.archive@example.org", "99000888");

    private final String id;

    private ArchivedPerson(String id) {
        this.id = id;
    }

    static ArchivedPerson ofWhomNothingWasHeardForEightYears() {
        Clocks.moveBack(REGISTERED, KEEPER);
        var person = Acts.created("agent-92", "/v1/beneficiaries", """
                {"lawfulBasis": "PUBLIC_TASK", "lastName": "ZZARCHIVE", "birthName": "ZZNAISSANCE",
                 "firstNames": "Zelie", "birthDate": "1961-02-03", "email": "zz.archive@example.org",
                 "phone": "01 99 00 08 88"}""").getString("beneficiaryId");
        Clocks.moveBack(CLOSED, KEEPER);
        // the round of today was over before the clock went back
        World.rows("beneficiary", "delete from retention_round returning departement");
        var closed = "select count(*) from archived_person where person_id = '%s'".formatted(person);
        await().atMost(A_ROUND).until(() -> World.number("beneficiary", closed) == 1);
        Clocks.reset();
        return new ArchivedPerson(person);
    }

    /// Drawn by the one, validated by the other.
    void isDestroyedByAList() {
        var list = Acts.create("dpo-92", "/v1/elimination-lists", "{}");
        Acts.act("archiviste-92", "/v1/elimination-lists/" + list, "validation", "{}");
    }

    List<String> identity() {
        return IDENTITY;
    }

    List<String> marks() {
        return List.of(id, "ZZARCHIVE", "ZZNAISSANCE", "zz.archive@example.org", "99000888");
    }
}
