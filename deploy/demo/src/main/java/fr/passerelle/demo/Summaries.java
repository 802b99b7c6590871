package fr.passerelle.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// What each event announces, in the sentence that the portal and the AsyncAPI document have too.
final class Summaries {
    private Summaries() {}

    /// @param contracts folder of the contracts
    static Properties of(Path contracts) {
        try (var words = Files.newBufferedReader(contracts.resolve("events/summaries_fr.properties"))) {
            var summaries = new Properties();
            summaries.load(words);
            return summaries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
