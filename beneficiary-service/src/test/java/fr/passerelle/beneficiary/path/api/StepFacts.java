package fr.passerelle.beneficiary.path.api;

import fr.passerelle.beneficiary.Facts;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// What the other services announce of a person's path, for the tests of this service.
@ApplicationScoped
public class StepFacts {
    public static final String SITE = "01993a5e-7c00-7000-8000-000000000051";

    private final Facts facts;

    StepFacts(Facts facts) {
        this.facts = facts;
    }

    public void oriented(UUID person, Instant at) {
        facts.announce("partner", "OrientationDecided.v1", person, at, """
                {"beneficiaryId":"%s","orientationId":"%s","pathway":"SOCIO_PROFESSIONNEL",
                 "organisationId":"EI-92-ANTONY","organisationType":"ESPACE_INSERTION","decidedOn":"2026-03-12",
                 "startsOn":"2026-03-12","rank":1,"followsProposal":true}""".formatted(person, Ids.next()));
    }

    /// @param what `Assigned` or `Ended`
    public void binome(String what, UUID person, UUID binome, Instant at, String more) {
        facts.announce("partner", "Binome" + what + ".v1", person, at, """
                {"beneficiaryId":"%s","binomeId":"%s","modality":"ACCOMPAGNEMENT_GLOBAL","startsOn":"2026-03-12",%s,
                 "conseillerEmploi":{"organisationId":"FRANCE-TRAVAIL","organisationType":"FRANCE_TRAVAIL",
                 "professionalId":"conseiller-17"},
                 "travailleurSocial":{"organisationId":"DEPARTEMENT-92","organisationType":"DEPARTEMENT",
                 "professionalId":"referent-92"}}""".formatted(person, binome, more));
    }

    public void drafted(UUID person, UUID cer, Instant at) {
        contract("CerDrafted.v1", person, cer, at, "\"draftedOn\":\"2026-03-13\"");
    }

    public void validated(UUID person, UUID cer, String startsOn, String endsOn, Instant at) {
        contract(
                "CerValidated.v1",
                person,
                cer,
                at,
                "\"startsOn\":\"%s\",\"endsOn\":\"%s\",\"months\":9,\"validatedOn\":\"2026-03-20\""
                        .formatted(startsOn, endsOn));
    }

    public void booked(UUID person, UUID appointment, String day, Instant at) {
        appointment("AppointmentBooked.v1", person, appointment, day, at, ",\"bookedAt\":\"2026-03-03T10:00:00Z\"");
    }

    public void cancelled(UUID person, UUID appointment, String day, Instant at) {
        appointment(
                "AppointmentCancelled.v1",
                person,
                appointment,
                day,
                at,
                ",\"cancelledBy\":\"BENEFICIARY\",\"reason\":\"EXCUSED\"");
    }

    public void honoured(UUID person, UUID appointment, String day, Instant at) {
        appointment("AppointmentHonoured.v1", person, appointment, day, at, "");
    }

    public void missed(UUID person, UUID appointment, String day, Instant at) {
        appointment("AppointmentMissed.v1", person, appointment, day, at, "");
    }

    private void contract(String type, UUID person, UUID cer, Instant at, String more) {
        facts.announce("contract", type, person, at, """
                {"beneficiaryId":"%s","cerId":"%s","type":"CER","rank":1,"organisationId":"EI-92-ANTONY",%s}""".formatted(person, cer, more));
    }

    private void appointment(String type, UUID person, UUID appointment, String day, Instant at, String more) {
        facts.announce("scheduling", type, person, at, """
                {"beneficiaryId":"%s","appointmentId":"%s","motif":"SUIVI","modality":"SUR_SITE","siteId":"%s",
                 "organisationId":"EI-92-ANTONY","startsAt":"%5$sT08:30:00Z","endsAt":"%5$sT09:15:00Z"%4$s}""".formatted(person, appointment, SITE, more, day));
    }
}
