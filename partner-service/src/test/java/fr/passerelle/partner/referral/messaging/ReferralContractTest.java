package fr.passerelle.partner.referral.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import fr.passerelle.partner.referral.ReferralFixture;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class ReferralContractTest {
    @Test
    void a_referral_keeps_its_promise() throws JsonProcessingException {
        // Given
        var referral = ReferralFixture.sent("remobilisation--lien-social");
        // When
        var data = written(ReferralMessage.from(referral.sent(ReferralFixture.SENT_AT)));
        // Then
        EventContract.of("ReferralSent.v1").assertKeptBy(data);
        assertThat(data).contains("\"theme\":\"remobilisation\"");
    }

    @Test
    void a_theme_that_would_reveal_health_is_not_told() throws JsonProcessingException {
        // Given
        var referral = ReferralFixture.sent("sante--sante-mentale");
        // When
        var data = written(ReferralMessage.from(referral.sent(ReferralFixture.SENT_AT)));
        // Then
        EventContract.of("ReferralSent.v1").assertKeptBy(data);
        assertThat(data).doesNotContain("theme").doesNotContain("sante");
    }

    private static String written(Object data) throws JsonProcessingException {
        return EventMapper.create().writeValueAsString(data);
    }
}
