package fr.passerelle.local.origin;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The mails and text messages that their catcher kept, newest first.
record Mails(Path folder) {
    static final int SHOWN = 200;
    private static final String FACTS = ".properties";
    private static final Pattern NAME = Pattern.compile("\\d+");

    record Mail(String id, String channel, String to, String from, String subject, String receivedAt, String text) {}

    List<Mail> newest(String recipient) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(FACTS))
                    .sorted(Comparator.reverseOrder())
                    .map(this::read)
                    .filter(mail -> recipient.isEmpty() || mail.to().equalsIgnoreCase(recipient))
                    .limit(SHOWN)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The message as it was received, headers and all.
    Optional<Buffer> raw(String id) {
        if (!NAME.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Buffer.buffer(Files.readAllBytes(folder.resolve(id + ".eml"))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Mail read(String name) {
        var facts = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(name))) {
            facts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Mail(
                name.substring(0, name.length() - FACTS.length()),
                facts.getProperty("channel", "EMAIL"),
                facts.getProperty("to", ""),
                facts.getProperty("from", ""),
                facts.getProperty("subject", ""),
                facts.getProperty("receivedAt", ""),
                facts.getProperty("text", ""));
    }
}
