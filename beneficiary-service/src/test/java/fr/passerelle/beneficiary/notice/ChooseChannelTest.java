package fr.passerelle.beneficiary.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.Settings;
import fr.passerelle.beneficiary.person.ContactChannel;
import fr.passerelle.beneficiary.person.ContactDetails;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooseChannelTest {
    private static final String MAIL = "rose@example.org";
    private static final String MOBILE = "+33639980001";

    @ParameterizedTest
    @CsvSource({
        "true, true, , EMAIL",
        "true, true, SMS, SMS",
        "true, true, LETTER, LETTER",
        "true, false, SMS, EMAIL",
        "false, true, , SMS",
        "false, true, EMAIL, SMS",
        "false, false, SMS, LETTER",
        "false, false, , LETTER"
    })
    void a_person_is_written_to_as_they_prefer_where_that_reaches_them_and_otherwise_as_it_can(
            boolean mail, boolean mobile, @Nullable ContactChannel preferred, NoticeChannel expected) {
        // Given
        var contact = new ContactDetails(mail ? MAIL : null, mobile ? MOBILE : null);
        // When
        var channel = chosen(true, contact, preferred);
        // Then
        assertThat(channel).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "+33639980001, SMS",
        "+33712345678, SMS",
        "+262692123456, SMS",
        "+596696123456, SMS",
        "+33199009292, LETTER",
        "+32470123456, SMS",
        "+33899000000, LETTER"
    })
    void only_a_mobile_phone_is_sent_a_text_message(String phone, NoticeChannel expected) {
        assertThat(chosen(true, new ContactDetails(null, phone), null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, EMAIL", "false, LETTER"})
    void without_a_provider_nobody_is_sent_one(boolean mail, NoticeChannel expected) {
        assertThat(chosen(false, new ContactDetails(mail ? MAIL : null, MOBILE), ContactChannel.SMS))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, SMS, EMAIL", "false, SMS, LETTER", "false, , LETTER", "true, LETTER, LETTER"})
    void what_others_are_not_to_read_along_is_never_a_text_message(
            boolean mail, @Nullable ContactChannel preferred, NoticeChannel expected) {
        // Given
        var settings = Settings.with(Map.of("sms.url", "https://sms.example/messages"));
        var contact = new ContactDetails(mail ? MAIL : null, MOBILE);
        // When
        var channel = new ChooseChannel(settings).of(contact, preferred, NoticeTemplate.BREACH_NOTICE);
        // Then
        assertThat(channel).isEqualTo(expected);
    }

    private static NoticeChannel chosen(boolean provider, ContactDetails contact, @Nullable ContactChannel preferred) {
        var settings =
                provider ? Settings.with(Map.of("sms.url", "https://sms.example/messages")) : Settings.byDefault();
        return new ChooseChannel(settings).of(contact, preferred);
    }
}
