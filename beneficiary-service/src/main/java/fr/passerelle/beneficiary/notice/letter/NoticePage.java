package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.BeneficiarySettings.Sender;
import fr.passerelle.beneficiary.notice.Addressee;
import fr.passerelle.beneficiary.notice.Notice;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the templates read, written the French way: « 1er octobre 2026 », « 651,69 € ».
///
/// @param amount only in what is written to the allocataire
record NoticePage(
        String name,
        List<String> postalLines,
        String openedOn,
        @Nullable String amount,
        boolean majore,
        String writtenOn,
        Sender sender) {

    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.FRANCE);

    NoticePage {
        postalLines = List.copyOf(postalLines);
    }

    static NoticePage of(Notice notice, Addressee addressee, Sender sender, LocalDate writtenOn) {
        var content = notice.content();
        return new NoticePage(
                addressee.displayName(),
                addressee.postalLines(),
                date(content.openedOn()),
                content.amount() == null ? null : euros(content.amount()),
                content.majore(),
                date(writtenOn),
                sender);
    }

    private static String date(LocalDate day) {
        var text = day.format(LONG_DATE);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    private static String euros(Number amount) {
        var format = NumberFormat.getCurrencyInstance(Locale.FRANCE);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount).replace('\u202f', '\u00a0');
    }

    @CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance rsaOpeningMail(NoticePage page);

        static native TemplateInstance rsaOpeningLetter(NoticePage page);
    }
}
