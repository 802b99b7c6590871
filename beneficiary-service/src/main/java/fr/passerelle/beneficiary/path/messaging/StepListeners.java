package fr.passerelle.beneficiary.path.messaging;

import fr.passerelle.beneficiary.path.KeepStep;
import fr.passerelle.beneficiary.path.Step;
import fr.passerelle.beneficiary.path.StepKind;
import fr.passerelle.beneficiary.path.StepStatus;
import fr.passerelle.beneficiary.path.messaging.StepMessages.Appointment;
import fr.passerelle.beneficiary.path.messaging.StepMessages.Binome;
import fr.passerelle.beneficiary.path.messaging.StepMessages.Contract;
import fr.passerelle.beneficiary.path.messaging.StepMessages.Orientation;
import fr.passerelle.platform.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class StepListeners {
    private final KeepStep keep;

    StepListeners(KeepStep keep) {
        this.keep = keep;
    }

    @Produces
    @Singleton
    StepListener<Orientation> oriented() {
        return new StepListener<>(
                "fr.passerelle.partner.OrientationDecided.v1", Orientation.class, StepListeners::orientation, keep);
    }

    @Produces
    @Singleton
    StepListener<Binome> binomeAssigned() {
        return binome("BinomeAssigned", StepStatus.DECIDED);
    }

    @Produces
    @Singleton
    StepListener<Binome> binomeEnded() {
        return binome("BinomeEnded", StepStatus.ENDED);
    }

    @Produces
    @Singleton
    StepListener<Contract> drafted() {
        return contract("CerDrafted", StepStatus.DRAFTED);
    }

    @Produces
    @Singleton
    StepListener<Contract> rewritten() {
        return contract("CerRewritten", StepStatus.DRAFTED);
    }

    @Produces
    @Singleton
    StepListener<Contract> signed() {
        return contract("CerSigned", StepStatus.SIGNED_BY_ONE);
    }

    @Produces
    @Singleton
    StepListener<Contract> submitted() {
        return contract("CerSubmitted", StepStatus.SUBMITTED);
    }

    @Produces
    @Singleton
    StepListener<Contract> validated() {
        return contract("CerValidated", StepStatus.VALIDATED);
    }

    @Produces
    @Singleton
    StepListener<Contract> rejected() {
        return contract("CerRejected", StepStatus.REJECTED);
    }

    @Produces
    @Singleton
    StepListener<Contract> givenUp() {
        return contract("CerCancelled", StepStatus.CANCELLED);
    }

    @Produces
    @Singleton
    StepListener<Appointment> booked() {
        return appointment("AppointmentBooked", StepStatus.BOOKED);
    }

    @Produces
    @Singleton
    StepListener<Appointment> cancelled() {
        return appointment("AppointmentCancelled", StepStatus.CANCELLED);
    }

    @Produces
    @Singleton
    StepListener<Appointment> honoured() {
        return appointment("AppointmentHonoured", StepStatus.HONOURED);
    }

    @Produces
    @Singleton
    StepListener<Appointment> missed() {
        return appointment("AppointmentMissed", StepStatus.MISSED);
    }

    private static Step orientation(ReceivedEvent<Orientation> event) {
        var data = event.data();
        return new Step(
                data.orientationId(),
                data.beneficiaryId(),
                event.departement(),
                StepKind.ORIENTATION,
                StepStatus.DECIDED,
                data.organisationId(),
                data.pathway(),
                new Step.Details(data.organisationType(), data.startsOn(), null, null, null, null),
                event.occurredAt());
    }

    private StepListener<Binome> binome(String name, StepStatus status) {
        return new StepListener<>(
                "fr.passerelle.partner." + name + ".v1", Binome.class, event -> binome(event, status), keep);
    }

    private static Step binome(ReceivedEvent<Binome> event, StepStatus status) {
        var data = event.data();
        var social = data.travailleurSocial();
        return new Step(
                data.binomeId(),
                data.beneficiaryId(),
                event.departement(),
                StepKind.BINOME,
                status,
                social.organisationId(),
                data.modality(),
                new Step.Details(social.organisationType(), data.startsOn(), data.endedOn(), null, null, null),
                event.occurredAt());
    }

    private StepListener<Contract> contract(String name, StepStatus status) {
        return new StepListener<>(
                "fr.passerelle.contract." + name + ".v1", Contract.class, event -> contract(event, status), keep);
    }

    private static Step contract(ReceivedEvent<Contract> event, StepStatus status) {
        var data = event.data();
        return new Step(
                data.cerId(),
                data.beneficiaryId(),
                event.departement(),
                StepKind.CONTRACT,
                Boolean.TRUE.equals(data.complete()) ? StepStatus.SIGNED : status,
                data.organisationId(),
                data.type(),
                new Step.Details(null, data.startsOn(), data.endsOn(), null, null, null),
                event.occurredAt());
    }

    private StepListener<Appointment> appointment(String name, StepStatus status) {
        return new StepListener<>(
                "fr.passerelle.scheduling." + name + ".v1",
                Appointment.class,
                event -> appointment(event, status),
                keep);
    }

    private static Step appointment(ReceivedEvent<Appointment> event, StepStatus status) {
        var data = event.data();
        return new Step(
                data.appointmentId(),
                data.beneficiaryId(),
                event.departement(),
                StepKind.APPOINTMENT,
                status,
                data.organisationId(),
                data.motif(),
                new Step.Details(null, null, null, data.startsAt(), data.modality(), data.siteId()),
                event.occurredAt());
    }
}
