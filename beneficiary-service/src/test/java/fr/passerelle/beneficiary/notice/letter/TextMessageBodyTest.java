package fr.passerelle.beneficiary.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMessageBodyTest {
    private static final Map<String, String> VALUES =
            Map.of("to", "+33639980001", "from", "DEPT92", "text", "\"à\" & <1> $1 {to}", "id", "7");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "application/json | {\"to\":\"{to}\",\"m\":\"{text}\"} | {\"to\":\"+33639980001\",\"m\":\"\\\"à\\\" & <1> $1 {to}\"}",
                "application/xml | <m to=\"{to}\">{text}</m> | <m to=\"+33639980001\">&quot;à&quot; &amp; &lt;1&gt; $1 {to}</m>",
                "application/x-www-form-urlencoded | to={to}&text={text} | to=%2B33639980001&text=%22%C3%A0%22+%26+%3C1%3E+%241+%7Bto%7D"
            })
    void each_form_is_filled_with_its_own_escapes_and_once(String contentType, String template, String body) {
        assertThat(TextMessageBody.of(template, contentType, VALUES)).isEqualTo(body);
    }
}
