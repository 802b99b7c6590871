package fr.passerelle.beneficiary.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.NoticeContent;
import fr.passerelle.beneficiary.notice.NoticeContent.Breach.BreachSanction;
import fr.passerelle.beneficiary.notice.NoticeFixture;
import fr.passerelle.beneficiary.notice.NoticeTemplate;
import fr.passerelle.beneficiary.person.ContactDetails;
import fr.passerelle.beneficiary.site.Site;
import fr.passerelle.beneficiary.site.Sites;
import fr.passerelle.beneficiary.wording.Gsm7;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every text that a person may receive, as it is written to them, whatever the template and what it says.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class TemplatesTest {
    private static final Addressee ROSE = new Addressee(
            "Rose D'Arc & Cie",
            new ContactDetails("rose@example.org", "+33639980001"),
            null,
            List.of("1 rue des Écoles", "92330 SCEAUX"));

    @Inject
    NoticeWriter writer;

    @Inject
    TextMessageWriter messages;

    @Inject
    Sites sites;

    @BeforeEach
    void the_place_is_known() {
        var site = new Site(
                NoticeFixture.SITE,
                "92",
                "EI-92-MODELES",
                "Espace insertion et RSA d'Antony",
                new Site.Location("1 place Fictive", "92160", "ANTONY"),
                "+33199009202",
                Instant.parse("2026-03-01T08:00:00Z"));
        within(() -> {
            sites.keep(site);
            return site;
        });
    }

    /// @param carrier mail, letter or text message
    private record Text(String carrier, NoticeContent content, String subject, String text) {
        String name() {
            return carrier + " of " + content;
        }
    }

    @Test
    void S001_18_a_message_says_who_writes_what_next_and_how_to_answer_without_the_internet() {
        forEachText((text, softly) -> softly.assertThat(text.text())
                .as(text.name())
                .contains(
                        "Le Département des Hauts-de-Seine",
                        "01 99 00 92 92",
                        "1 place de la Mairie",
                        "Et maintenant ?",
                        "Vous n'avez pas besoin d'internet"));
    }

    @Test
    void S001_18_a_text_message_says_who_writes_what_to_bring_and_how_to_answer_without_the_internet() {
        forEachMessage((message, softly) -> softly.assertThat(message.text())
                .as(message.name())
                .contains("Le Département des Hauts-de-Seine", "01 99 00 92", "1 place de la Mairie")
                .containsPattern("pièce d'identité|rien à prendre|Gardez ce document"));
    }

    @Test
    void S001_18_a_text_message_names_neither_the_benefit_nor_the_person_and_holds_in_three_pieces() {
        forEachMessage((message, softly) -> {
            softly.assertThat(message.text())
                    .as(message.name())
                    .doesNotContainIgnoringCase("RSA", "Rose", "contrat", "droits et devoirs")
                    .doesNotContain("http")
                    .isEqualTo(Gsm7.plain(message.text()));
            softly.assertThat(Gsm7.segments(message.text()))
                    .as(message.name() + ": " + message.text())
                    .isLessThanOrEqualTo(3);
            softly.assertThat(message.subject()).as(message.name()).matches("[A-Za-z0-9]{3,11}");
        });
    }

    @Test
    void S001_18_a_message_never_threatens() {
        forEachWritten((text, softly) -> softly.assertThat((text.subject() + text.text()).toLowerCase(Locale.FRENCH))
                .as(text.name())
                .doesNotContain("radié", "radiation", "sous peine", "mise en demeure", "obligat"));
    }

    @Test
    void S001_18_the_word_sanction_stands_in_a_breach_notice_only_and_in_no_subject() {
        forEachWritten((text, softly) -> {
            softly.assertThat(text.text().toLowerCase(Locale.FRENCH).contains("sanction"))
                    .as(text.name())
                    .isEqualTo(isBreach(text));
            softly.assertThat(text.subject().toLowerCase(Locale.FRENCH))
                    .as(text.name())
                    .doesNotContain("sanction", "suspension", "suppression", "manquement");
        });
    }

    @Test
    void S001_18_a_breach_notice_names_the_facts_the_sanction_the_time_to_answer_the_help_and_whom_to_call() {
        forEachText((text, softly) -> {
            if (isBreach(text)) {
                softly.assertThat(text.text().replace('\u00a0', ' ').replace("&#39;", "'"))
                        .as(text.name())
                        .contains(
                                "1er avril 2026", // the facts
                                "jusqu'à 50 % de son montant et pour 2 mois au plus",
                                "article L. 262-37",
                                "Répondez-nous au plus tard le mardi 21 avril 2026",
                                "Vous avez le droit d'être aidé",
                                "appeler le 01 99 00 92 92")
                        .containsPattern("n'était pas écrit|n'était pas faite|n'étiez pas au|n'a pas pu être fait")
                        .as(text.name() + ": nobody is told what they wanted before they were heard")
                        .doesNotContain("pas voulu", "refus", "pas accepté");
                softly.assertThat(text.text().contains("Avant une suppression"))
                        .as(text.name() + ": heard before a suppression")
                        .isEqualTo(text.content() instanceof NoticeContent.Breach breach
                                && breach.sanction() == BreachSanction.SUPPRESSION);
            }
        });
    }

    @Test
    void S001_18_a_person_is_told_which_two_professionals_follow_them_together() {
        forEachText((text, softly) -> softly.assertThat(
                        text.text().contains("Deux professionnels vous accompagnent ensemble")
                                && text.text().contains("conseiller emploi de France Travail")
                                && text.text().contains("un travailleur social "))
                .as(text.name())
                .isEqualTo(text.content().template() == NoticeTemplate.BINOME_ASSIGNED));
    }

    @Test
    void S001_18_a_breach_notice_says_which_action_or_which_appointment_was_not_kept() {
        forEachText((text, softly) -> {
            if (text.content() instanceof NoticeContent.Breach breach && breach.notKept() != null) {
                softly.assertThat(text.text().replace("&#39;", "'"))
                        .as(text.name())
                        .contains("votre contrat, commencé le 1er janvier 2026")
                        .contains(
                                breach.notKept().appointment() == null
                                        ? "à faire au plus tard le 30 mars 2026"
                                        : "vous n'étiez pas au rendez-vous prévu pour");
                softly.assertThat(text.text().contains("déjà eu une décision le 1er mars 2026"))
                        .as(text.name() + ": said where it is repeated alone")
                        .isEqualTo(breach.repeatedGround() != null);
            }
        });
        assertThat(texts().stream().filter(TemplatesTest::isBreach).map(Text::text))
                .as("each says something else")
                .doesNotHaveDuplicates();
    }

    @Test
    void S001_18_a_breach_is_never_told_by_text_message() {
        var notices = NoticeFixture.contents().stream()
                .filter(content -> !content.template().fitsTextMessage())
                .map(NoticeFixture::notice)
                .toList();
        assertThat(notices)
                .isNotEmpty()
                .allSatisfy(notice -> assertThatIllegalStateException()
                        .isThrownBy(() -> within(() -> messages.message(notice, ROSE))));
    }

    private static boolean isBreach(Text text) {
        return text.content().template() == NoticeTemplate.BREACH_NOTICE;
    }

    @Test
    void S001_18_a_subject_never_tells_what_it_is_about() {
        forEachText((text, softly) ->
                softly.assertThat(text.subject()).as(text.name()).isNotBlank().doesNotContain("RSA", "contrat"));
    }

    @Test
    void an_amount_stands_only_where_there_is_one_to_tell() {
        forEachWritten((text, softly) -> softly.assertThat(text.text().contains("€"))
                .as(text.name())
                .isEqualTo(text.content() instanceof NoticeContent.Opening opening && opening.amount() != null));
    }

    @Test
    void nothing_is_left_blank_or_written_as_a_machine_would() {
        forEachWritten((text, softly) -> softly.assertThat(text.text())
                .as(text.name())
                .doesNotContain("null", "NOT_FOUND", "{", "}".repeat(2), "\n\n\n")
                .doesNotContainPattern("[A-Z]_[A-Z]|\\d{4}-\\d{2}-\\d{2}|T\\d{2}:\\d{2}"));
    }

    @Test
    void a_mail_is_plain_text_and_a_letter_is_escaped() {
        forEachText((text, softly) -> {
            var isMail = text.carrier().equals("mail");
            softly.assertThat(text.text().contains("<") || text.text().contains("&#39;"))
                    .as(text.name())
                    .isEqualTo(!isMail);
            softly.assertThat(text.text())
                    .as(text.name())
                    .contains(isMail ? "Bonjour Rose D'Arc & Cie" : "Bonjour Rose D&#39;Arc &amp; Cie");
        });
    }

    @Test
    void a_letter_takes_one_page() {
        var printer = new LetterPrinter(writer, _ -> Optional.of(ROSE));
        var softly = new SoftAssertions();
        within(() -> {
            NoticeFixture.contents()
                    .forEach(content -> softly.assertThat(pages(printer.print(NoticeFixture.notice(content))))
                            .as("pages of %s", content)
                            .isOne());
            return softly;
        });
        softly.assertAll();
    }

    private static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_template_stands_among_the_texts() {
        var templates = NoticeFixture.contents().stream()
                .map(content -> content.template())
                .collect(Collectors.toSet());
        assertThat(templates).isEqualTo(EnumSet.allOf(NoticeTemplate.class));
    }

    @FunctionalInterface
    private interface Check {
        void of(Text text, SoftAssertions softly);
    }

    private static void forEach(List<Text> texts, Check check) {
        var softly = new SoftAssertions();
        texts.forEach(text -> check.of(text, softly));
        softly.assertAll();
    }

    /// Mails and letters.
    private void forEachText(Check check) {
        forEach(texts(), check);
    }

    private void forEachMessage(Check check) {
        forEach(messages(), check);
    }

    /// All that leaves the service, by whatever channel.
    private void forEachWritten(Check check) {
        forEach(Stream.concat(texts().stream(), messages().stream()).toList(), check);
    }

    /// The sender stands for the subject.
    private List<Text> messages() {
        return within(() -> NoticeFixture.contents().stream()
                .filter(content -> content.template().fitsTextMessage())
                .map(NoticeFixture::notice)
                .map(notice -> {
                    var message = messages.message(notice, ROSE);
                    return new Text("text message", notice.content(), message.from(), message.text());
                })
                .toList());
    }

    private List<Text> texts() {
        return within(() -> NoticeFixture.contents().stream()
                .map(NoticeFixture::notice)
                .<Text>mapMulti((notice, texts) -> {
                    var subject = writer.subject(notice);
                    texts.accept(new Text("mail", notice.content(), subject, writer.mail(notice, ROSE)));
                    texts.accept(new Text(
                            "letter",
                            notice.content(),
                            subject,
                            writer.letter(notice, ROSE).replaceFirst("(?s)<style>.*</style>", "")));
                })
                .toList());
    }

    private static <T> T within(Supplier<T> work) {
        return TenantScope.within(
                Set.of("92"), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
