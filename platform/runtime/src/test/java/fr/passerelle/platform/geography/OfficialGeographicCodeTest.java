package fr.passerelle.platform.geography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialGeographicCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"01001", "2A004", "2B033", "21231", "75056", "92071", "95018", "97105", "97502", "98736", "98818"
            })
    void a_commune_of_the_hexagon_of_corsica_or_overseas_has_a_code(String code) {
        assertThat(code).matches(OfficialGeographicCode.COMMUNE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "00001", "20004", "2C001", "2a004", "96001", "97900", "98501", "99100", "99999", "9207", "920711",
                "SCEAUX", "92 71", "९२०७१"
            })
    void a_country_a_name_or_what_is_too_long_is_none(String code) {
        assertThat(code).doesNotMatch(OfficialGeographicCode.COMMUNE);
    }
}
