package fr.passerelle.demo;

import fr.passerelle.demo.step.FindInFile;
import fr.passerelle.demo.step.ListLetters;
import fr.passerelle.demo.step.ReadStatistics;
import fr.passerelle.demo.step.SendCafFile;
import fr.passerelle.demo.step.ShowEvents;
import fr.passerelle.demo.step.Stage;
import fr.passerelle.local.LocalPlatform;

/// Any file of the real format, by the Caf of its département.
record GivenFile(LocalPlatform platform, Stage stage) {
    void play(CafFile file) {
        var screen = stage.screen();
        screen.title("Passerelle : un fichier de la Caf");
        screen.aside("plateforme : " + platform.origin());
        var is92 = file.departement().equals("92");
        var before = is92 ? new ReadStatistics(stage).rightsKnown() : 0;
        var sent = new SendCafFile(stage).play(file);
        new FindInFile(stage).play(file);
        var events = new ShowEvents(stage)
                .all(
                        "sujet passerelle.beneficiary.%s.v1".formatted(file.departement()),
                        sent.announced(),
                        Summaries.of(platform.contracts()));
        if (is92) {
            new ListLetters(stage).play();
            new ReadStatistics(stage).play(before, events);
        }
    }
}
