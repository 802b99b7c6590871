package fr.passerelle.demo.step;

import static fr.passerelle.demo.partner.Partner.AGENT_92;

import fr.passerelle.demo.Commune;
import java.util.UUID;

/// An agent registers somebody who may have a right, and the request.
record RegisterAtDesk(Stage stage) {
    Person play(Application application) {
        var household = application.household();
        stage.screen()
                .line("%s, %s, sans activité, demande le RSA. Son adresse et son NIR ne sont saisis qu'ici, une fois."
                        .formatted(
                                application.name(),
                                Commune.fromOf(household.commune().code())));
        var answer = stage.passerelle()
                .post(
                        AGENT_92,
                        "/v1/rsa-applications",
                        application.body(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect("Instruire la demande", 201);
        var person = Person.registered(application, answer);
        stage.screen()
                .aside("POST /v1/rsa-applications par agent-92 : 201, personne %s, droit en attente"
                        .formatted(Stage.brief(person.id())));
        return person;
    }
}
