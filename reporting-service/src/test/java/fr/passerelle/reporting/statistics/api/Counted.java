package fr.passerelle.reporting.statistics.api;

import static io.restassured.RestAssured.given;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.appointment.Appointment;
import fr.passerelle.reporting.appointment.Appointment.Moment;
import fr.passerelle.reporting.appointment.CountAppointment;
import fr.passerelle.reporting.cer.ContractInForce;
import fr.passerelle.reporting.cer.CountContract;
import fr.passerelle.reporting.diagnostic.CountDiagnostic;
import fr.passerelle.reporting.exit.CountExit;
import fr.passerelle.reporting.exit.Exit;
import fr.passerelle.reporting.referral.CountReferral;
import fr.passerelle.reporting.referral.Referral.Step;
import fr.passerelle.reporting.rupture.CountRupture;
import fr.passerelle.reporting.rupture.Rupture;
import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Told;
import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Has facts of one département counted, and reads the figures as its agents do.
@ApplicationScoped
class Counted {
    private static final Instant AT = Instant.parse("2026-01-05T11:00:00Z");

    private final CountAppointment countAppointment;
    private final CountContract countContract;
    private final CountReferral countReferral;
    private final CountDiagnostic countDiagnostic;
    private final CountExit countExit;
    private final CountRupture countRupture;

    Counted(
            CountAppointment countAppointment,
            CountContract countContract,
            CountReferral countReferral,
            CountDiagnostic countDiagnostic,
            CountExit countExit,
            CountRupture countRupture) {
        this.countAppointment = countAppointment;
        this.countContract = countContract;
        this.countReferral = countReferral;
        this.countDiagnostic = countDiagnostic;
        this.countExit = countExit;
        this.countRupture = countRupture;
    }

    /// In one transaction: thousands of facts come as a batch does.
    void within(String departement, Runnable facts) {
        TenantScope.within(
                Set.of(departement), () -> QuarkusTransaction.requiringNew().run(facts));
    }

    void appointments(
            int number, String departement, LocalDate day, String role, Appointment.@Nullable Outcome outcome) {
        for (int i = 0; i < number; i++) {
            var id = Ids.next();
            var given = Part.of(told(), day, departement + "001", role, "ORIENTATION");
            countAppointment.handle(id, departement, Moment.GIVEN, given);
            if (outcome != null) {
                countAppointment.handle(id, departement, Moment.ENDED, Part.of(told(), day, null, outcome.name()));
            }
        }
    }

    void contracts(int number, String departement, LocalDate startsOn, LocalDate endsOn) {
        for (int i = 0; i < number; i++) {
            countContract.handle(
                    new ContractInForce(Ids.next(), departement, departement + "001", startsOn, endsOn), told());
        }
    }

    UUID sent(String departement, LocalDate day, String actionType) {
        var id = Ids.next();
        countReferral.handle(id, departement, Step.SENT, Part.of(told(), day, departement + "001", actionType));
        return id;
    }

    void then(UUID referral, String departement, Step step, LocalDate day, @Nullable String... codes) {
        countReferral.handle(referral, departement, step, Part.of(told(), day, null, codes));
    }

    void diagnostics(int number, String departement, LocalDate day, int profil, String outcome) {
        for (int i = 0; i < number; i++) {
            countDiagnostic.handle(
                    new CountDiagnostic.Command(Ids.next(), departement, departement + "001", day, profil, outcome),
                    told());
        }
    }

    /// @param opened the last opening of a right before it
    /// @return the last one
    UUID exits(int number, String departement, LocalDate day, String reason, @Nullable LocalDate opened) {
        var id = Ids.next();
        for (int i = 0; i < number; i++) {
            id = Ids.next();
            var category = reason.equals("RETRAITE") || reason.equals("AAH") ? "AUTRE" : "POSITIVE";
            var start = opened == null ? null : opened.toString();
            var part = Part.of(told(), day, departement + "001", category, reason, start);
            countExit.handle(id, departement, Exit.Step.WITH_REASON, part);
        }
        return id;
    }

    void revoked(UUID exit, String departement, LocalDate day) {
        countExit.handle(exit, departement, Exit.Step.REVOKED, Part.of(told(), day, null));
    }

    UUID broken(String departement, LocalDate day, String lastSign) {
        var id = Ids.next();
        var part = Part.of(told(), day, departement + "001", lastSign);
        countRupture.handle(id, departement, Rupture.Step.BROKEN, part);
        return id;
    }

    void resumed(UUID rupture, String departement, LocalDate day, String by) {
        countRupture.handle(rupture, departement, Rupture.Step.RESUMED, Part.of(told(), day, null, by));
    }

    static JsonPath read(String departement, String query) {
        return ask(departement, query).statusCode(200).extract().jsonPath();
    }

    static ValidatableResponse ask(String departement, String query) {
        return given().filter(OpenApiContract.of("reporting").exchanges())
                .auth()
                .oauth2(Tokens.claims("agent-92").withDepartements(departement).signed())
                .get("/v1/statistics/" + query)
                .then();
    }

    private static Told told() {
        return new Told(AT, Ids.next());
    }
}
