package fr.passerelle.local.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/// Two files a mail or text message: as it was received (.eml), and what a reader wants of it (.properties),
/// decoded.
final class MailFolder {
    private final Path folder;
    private final AtomicLong lastName = new AtomicLong();

    MailFolder(Path folder) {
        this.folder = folder;
    }

    void keep(MimeMessage mail, String recipient) throws MessagingException {
        var received = Instant.now();
        try {
            var raw = new ByteArrayOutputStream();
            mail.writeTo(raw);
            keep(raw.toByteArray(), described(mail, recipient, received), received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(TextMessageCatcher.TextMessage message) throws IOException {
        var received = Instant.now();
        var facts = new Properties();
        facts.setProperty("channel", "SMS");
        facts.setProperty("to", message.to());
        facts.setProperty("from", message.from());
        facts.setProperty("subject", "");
        facts.setProperty("receivedAt", received.toString());
        facts.setProperty("text", message.text());
        keep(message.raw().getBytes(StandardCharsets.UTF_8), facts, received);
    }

    private void keep(byte[] raw, Properties facts, Instant received) throws IOException {
        var name = String.valueOf(lastName.updateAndGet(last -> Math.max(last + 1, received.toEpochMilli() * 1000)));
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".eml"), raw);
        var draft = folder.resolve(name + ".new");
        try (var writer = Files.newBufferedWriter(draft)) {
            facts.store(writer, null);
        }
        Files.move(draft, folder.resolve(name + ".properties"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Properties described(MimeMessage mail, String recipient, Instant received)
            throws MessagingException, IOException {
        var facts = new Properties();
        facts.setProperty("channel", "EMAIL");
        facts.setProperty("to", recipient);
        var senders = mail.getFrom();
        facts.setProperty("from", senders == null || senders.length == 0 ? "" : senders[0].toString());
        facts.setProperty("subject", mail.getSubject() == null ? "" : mail.getSubject());
        facts.setProperty("receivedAt", received.toString());
        facts.setProperty("text", text(mail));
        return facts;
    }

    /// The first text part: plain where there is a choice, since it comes first.
    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = text(parts.getBodyPart(i));
                if (!found.isBlank()) {
                    return found;
                }
            }
        }
        return "";
    }
}
