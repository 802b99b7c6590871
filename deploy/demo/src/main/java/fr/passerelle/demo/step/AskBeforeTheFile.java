package fr.passerelle.demo.step;

import fr.passerelle.demo.SyntheticHousehold;

/// Somebody who asks at the desk, with an address for mails, and whose right comes later by the Caf's file.
public record AskBeforeTheFile(Stage stage) {
    /// @param email where the mail is waited for
    public record Asked(Person person, String email) {}

    public Asked play(SyntheticHousehold household, long run) {
        stage.screen().step("Une autre demande, dont la Caf décidera plus tard");
        var application = Application.withMail(household, run);
        var person = new RegisterAtDesk(stage).play(application);
        stage.screen()
                .line("Adresse électronique laissée : %s. La décision viendra par le fichier de la Caf."
                        .formatted(application.email()));
        return new Asked(person, application.email());
    }
}
