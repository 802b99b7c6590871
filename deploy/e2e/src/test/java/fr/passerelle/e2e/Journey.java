package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.demo.CafFileWriter;
import fr.passerelle.demo.SyntheticCohort;
import fr.passerelle.demo.SyntheticHousehold;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// One person, alone in the household where nothing else is said, from the file of the Caf to what a partner says of
/// the action. Each method is one request of one partner, or waits for what another service makes of it.
final class Journey {
    private final Places places;
    private String name = "";
    private boolean couple;
    private String person = "";
    private CafFileWriter writer = new CafFileWriter("92", LocalDate.EPOCH, 0);
    private String appointment = "";
    private String diagnostic = "";
    private String orientation = "";
    private String cer = "";
    private String referral = "";

    Journey(Places places) {
        this.places = places;
    }

    /// @param unique that no synthetic household bears
    Journey named(String unique) {
        name = unique;
        return this;
    }

    /// With a partner and children, whose names stay as the cohort gives them.
    Journey livingAsACouple() {
        couple = true;
        return this;
    }

    /// Received and booked some days ago, everything else today. The clocks are today's again.
    Journey wholePath(int days, long firstSeed) {
        openRight(Clocks.today().minusDays(days + 6), firstSeed);
        isInvited();
        book();
        Clocks.reset();
        honour();
        diagnose(Clocks.today());
        inform(Clocks.today());
        isProposedAnOrientation();
        decide(Clocks.today());
        draftAndSign(Clocks.today());
        validate();
        refer(Clocks.today());
        complete(Clocks.today());
        return this;
    }

    /// @param on day that the file describes
    void openRight(LocalDate on, long firstSeed) {
        var seed = LongStream.iterate(firstSeed, each -> each + 1)
                .filter(each -> isFitting(on, each))
                .findFirst()
                .orElseThrow();
        writer = new CafFileWriter("92", on, seed);
        var location = sendFile();
        person = World.rows("beneficiary", """
                select m.person_id from household h
                join membership m on m.household_id = h.id and m.role = 'DEM'
                where h.source_file_id = '%s'""".formatted(CafFiles.fileId(location)))
                .getFirst();
    }

    /// By a file of that day.
    void closeRight(LocalDate on) {
        writer = writer.later(on, "5");
        sendFile();
    }

    private String sendFile() {
        var file = new String(CafFiles.content(writer, 1), CafFileWriter.ENCODING)
                .replaceFirst("<NUMCOM>\\d+", "<NUMCOM>" + places.commune());
        var named = name.isEmpty()
                ? file
                : file.replaceFirst("<NOM>[^<]+", "<NOM>" + name).replaceFirst("<NOMNAI>[^<]+", "<NOMNAI>" + name);
        var location = CafFiles.send("caf-92", named.getBytes(CafFileWriter.ENCODING));
        CafFiles.completed("caf-92", location);
        return location;
    }

    private boolean isFitting(LocalDate on, long seed) {
        return new SyntheticCohort("92", on, seed)
                .households(1)
                .map(SyntheticHousehold::members)
                .allMatch(members -> couple
                        ? members.stream().anyMatch(member -> member.role().equals("CJT"))
                        : members.size() == 1);
    }

    void isInvited() {
        await().atMost(SOON)
                .until(() ->
                        World.number("scheduling", ofPerson("invitation", "beneficiary_id") + " and status = 'SENT'")
                                == 1);
    }

    void book() {
        var slot = Acts.read("agent-92", "/v1/slots?motif=ORIENTATION&limit=1&siteId=" + places.site());
        appointment = Acts.create("agent-92", "/v1/appointments", """
                {"beneficiaryId": "%s", "slotId": "%s", "motif": "ORIENTATION", "invitationId": "%s"}""".formatted(
                        person, slot.getString("items[0].id"), id("scheduling", "invitation", "beneficiary_id")));
    }

    void honour() {
        Acts.act("agent-92", "/v1/appointments/" + appointment, "honour", "{}");
    }

    void diagnose(LocalDate today) {
        var rights = Acts.read("referent-92", "/v1/vocabularies/droit-commun").getList("terms.code", String.class);
        diagnostic = Acts.create("referent-92", "/v1/diagnostics", """
                {"beneficiaryId": "%s", "heldOn": "%s", "wishes": "Travailler en cuisine", "needs": "Se déplacer",
                 "freins": [{"code": "MOBILITE"}], "narrative": "Avance à son rythme.",
                 "commonRights": [%s]}""".formatted(
                        person,
                        today,
                        rights.stream()
                                .map("{\"code\": \"%s\", \"state\": \"OUVERT\"}"::formatted)
                                .collect(Collectors.joining(","))));
        Acts.act("referent-92", "/v1/diagnostics/" + diagnostic, "completion", """
                {"madeWithPerson": true, "profil": 2, "outcome": "CER"}""");
    }

    void inform(LocalDate today) {
        Acts.create("referent-92", "/v1/beneficiaries/" + person + "/rights-information", """
                {"documentVersion": "2025-01", "channel": "INTERVIEW", "informedOn": "%s"}""".formatted(today));
    }

    void isProposedAnOrientation() {
        var path = "/v1/orientations?beneficiaryId=" + person;
        await().atMost(SOON) // the task is there from the opening, the proposal from the diagnostic
                .until(() -> Acts.read("agent-92", path).getString("items[0].proposal.organisationId") != null);
        var proposed = Acts.read("agent-92", path);
        assertThat(proposed.getString("items[0].proposal.organisationId")).isEqualTo("EI-92-ANTONY");
        orientation = proposed.getString("items[0].id");
    }

    void decide(LocalDate today) {
        var path = "/v1/orientations/" + orientation;
        var pathway = Acts.read("agent-92", path).getString("proposal.pathway");
        Acts.act("agent-92", path, "decision", """
                {"pathway": "%s", "organisationId": "EI-92-ANTONY", "startsOn": "%s"}""".formatted(pathway, today));
    }

    /// Refused as long as its service does not know the orientation, or that the person knows their rights.
    void draftAndSign(LocalDate today) {
        var draft = CerForm.of(person, today);
        await().atMost(SOON).until(() -> {
            var answer = Acts.tryToCreate("referent-92", "/v1/cers", draft);
            assertThat(answer.statusCode()).as(answer.asString()).isIn(201, 409);
            cer = answer.statusCode() == 201 ? answer.jsonPath().getString("id") : "";
            return !cer.isEmpty();
        });
        await().atMost(SOON).until(() -> World.number("contract", ofPerson("rights_information", "person_id")) == 1);
        for (var party : new String[] {"REFERENT", "BENEFICIARY"}) {
            Acts.act("referent-92", "/v1/cers/" + cer, "signatures", """
                    {"party": "%s", "signedOn": "%s", "means": "IN_PERSON"}""".formatted(party, today));
        }
        Acts.act("referent-92", "/v1/cers/" + cer, "submission", "{}");
    }

    void validate() {
        Acts.act("valideur-92", "/v1/cers/" + cer, "validation", "{}");
    }

    void refer(LocalDate today) {
        referral = Acts.create("referent-92", "/v1/referrals", """
                {"beneficiaryId": "%s", "actionId": "%s", "horsConvention": true,
                 "sharing": {"basis": "CONSENTEMENT", "consentedOn": "%s"}}""".formatted(person, places.action(), today));
    }

    int associationSees() {
        return Acts.get("plaine-emploi", "/v1/beneficiaries/" + person).statusCode();
    }

    void complete(LocalDate today) {
        var path = "/v1/referrals/" + referral;
        Acts.act("plaine-emploi", path, "acceptance", "{}");
        Acts.act("plaine-emploi", path, "entry", "{\"startedOn\": \"%s\"}".formatted(today));
        Acts.act("plaine-emploi", path, "completion", """
                {"outcome": "OBJECTIVE_REACHED", "endedOn": "%s"}""".formatted(today));
    }

    /// How many rows of a table of a service speak of the person, to be completed by a condition.
    String ofPerson(String table, String column) {
        return "select count(*) from %s where %s = '%s'".formatted(table, column, person);
    }

    /// The only row of a table that speaks of the person.
    String id(String service, String table, String column) {
        return World.rows(service, "select id from %s where %s = '%s'".formatted(table, column, person))
                .getFirst();
    }

    Places places() {
        return places;
    }

    String person() {
        return person;
    }

    String appointment() {
        return appointment;
    }

    String diagnostic() {
        return diagnostic;
    }

    String orientation() {
        return orientation;
    }

    String cer() {
        return cer;
    }

    String referral() {
        return referral;
    }
}
