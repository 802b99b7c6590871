package fr.passerelle.demo.step;

import fr.passerelle.demo.partner.Answer;

/// Somebody whom the demonstration follows.
///
/// @param name for the reader; the platform's events have none
public record Person(String name, boolean woman, String id, String rightId) {
    static Person registered(Application application, Answer answer) {
        return new Person(
                application.name(), application.woman(), answer.text("beneficiaryId"), answer.text("rsaRightId"));
    }

    /// « venu » ou « venue ».
    public String agreed(String participle) {
        return woman ? participle + "e" : participle;
    }
}
