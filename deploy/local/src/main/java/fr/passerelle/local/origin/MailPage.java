package fr.passerelle.local.origin;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The mails and text messages of the local platform, to be read by whoever tries it.
record MailPage(List<Mails.Mail> mails) {
    private static final DateTimeFormatter RECEIVED = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'à' HH:mm:ss", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    String render() throws IOException {
        var list = mails.isEmpty()
                ? "<p>Aucun courriel ni SMS n'a encore été envoyé.</p>"
                : mails.stream().map(MailPage::article).collect(Collectors.joining());
        return Resource.text("portal/mails.html")
                .replace("{{navigation}}", Navigation.from("/mails"))
                .replace("{{nombre}}", String.valueOf(mails.size()))
                .replace("{{courriels}}", list);
    }

    private static String article(Mails.Mail mail) {
        return """
                <article class="carte">
                  <h2>%s</h2>
                  <p class="faits">À %s · de %s · reçu le <time datetime="%s">%s</time> · <a href="/mails/%s.eml">message brut</a></p>
                  <pre>%s</pre>
                </article>
                """.formatted(
                        mail.channel().equals("SMS") ? "SMS" : Html.escape(mail.subject()),
                        Html.escape(mail.to()),
                        Html.escape(mail.from()),
                        Html.escape(mail.receivedAt()),
                        RECEIVED.format(Instant.parse(mail.receivedAt())),
                        Html.escape(mail.id()),
                        Html.escape(mail.text()));
    }
}
