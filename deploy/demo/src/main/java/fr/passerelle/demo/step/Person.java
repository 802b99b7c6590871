package fr.passerelle.demo.step;

import fr.passerelle.demo.partner.Answer;

/// Somebody whom the demonstration follows.
///
/// @param name for the reader; the platform's events have none
public record Person(String name, String id, String rightId) {
    static Person registered(String name, Answer application) {
        return new Person(name, application.text("beneficiaryId"), application.text("rsaRightId"));
    }
}
