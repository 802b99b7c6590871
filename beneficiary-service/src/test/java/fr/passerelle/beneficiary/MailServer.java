package fr.passerelle.beneficiary;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/// A real SMTP server, and the mailboxes of those who are written to.
public final class MailServer implements QuarkusTestResourceLifecycleManager {
    private static final String MAILBOXES = "test.mailboxes.port";

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.POP3.dynamicPort()});

    @Override
    public Map<String, String> start() {
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return Map.of(
                "PASSERELLE_SMTP_HOST",
                server.getSmtp().getBindTo(),
                "PASSERELLE_SMTP_PORT",
                String.valueOf(server.getSmtp().getPort()),
                MAILBOXES,
                String.valueOf(server.getPop3().getPort()));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /// @param from the address of the sender
    public record Mail(String from, String subject, String text) {}

    /// What somebody finds in their mailbox, read as they would: the server may live in another class loader.
    public static List<Mail> of(String address) {
        var port = ConfigProvider.getConfig().getValue(MAILBOXES, Integer.class);
        var session = Session.getInstance(new Properties());
        try (var store = session.getStore("pop3")) {
            store.connect("127.0.0.1", port, address, "any");
            var mails = new ArrayList<Mail>();
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (var message : inbox.getMessages()) {
                    mails.add(new Mail(
                            message.getFrom()[0].toString(),
                            message.getSubject(),
                            message.getContent().toString()));
                }
            }
            return mails;
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("the mailbox could not be read", e);
        }
    }
}
