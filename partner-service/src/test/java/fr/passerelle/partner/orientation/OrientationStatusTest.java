package fr.passerelle.partner.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationStatusTest {
    @ParameterizedTest
    @CsvSource({
        "PROPOSED,PROPOSED,false",
        "PROPOSED,DECIDED,true",
        "PROPOSED,ENDED,false",
        "DECIDED,PROPOSED,false",
        "DECIDED,DECIDED,false",
        "DECIDED,ENDED,true",
        "ENDED,PROPOSED,false",
        "ENDED,DECIDED,false",
        "ENDED,ENDED,false"
    })
    void each_state_leads_where_it_says(OrientationStatus from, OrientationStatus to, boolean allowed) {
        assertThat(from.next().contains(to)).isEqualTo(allowed);
    }
}
