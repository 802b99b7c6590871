package fr.passerelle.local.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Path;

/// An SMTP server and a provider of text messages that keep what they are given as files and deliver nothing.
public final class MailCatcherMain {
    private MailCatcherMain() {}

    /// @param args the SMTP port, the port of text messages, then the folder of both
    public static void main(String[] args) throws UserException, IOException {
        var folder = new MailFolder(Path.of(args[2]));
        var server = new GreenMail(new ServerSetup(Integer.parseInt(args[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        var everybody = server.getUserManager().createUser("everybody@localhost", "everybody", "everybody");
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            folder.keep(message.getMessage(), recipient.getEmail());
            return emptied(server, everybody);
        });
        server.start();
        new TextMessageCatcher(folder).listenOn(Integer.parseInt(args[1]));
    }

    /// The files are the store; what the server keeps in memory would only grow.
    private static GreenMailUser emptied(GreenMail server, GreenMailUser user) {
        try {
            server.purgeEmailFromAllMailboxes();
            return user;
        } catch (FolderException e) {
            throw new IllegalStateException("the mailbox could not be emptied", e);
        }
    }
}
