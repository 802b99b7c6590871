package fr.passerelle.beneficiary.site.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import org.junit.jupiter.api.Test;

class SiteDescribedContractTest {
    @Test
    void the_example_of_a_site_is_understood() throws Exception {
        // When
        var message = EventMapper.create()
                .readValue(EventContract.of("SiteDescribed.v1").example(), SiteDescribedMessage.class);
        // Then
        assertThat(message.label()).isEqualTo("Espace insertion d'Antony");
        assertThat(message.location().postalCode()).isEqualTo("92160");
        assertThat(message.publicLine()).isEqualTo("+33199009202");
    }
}
