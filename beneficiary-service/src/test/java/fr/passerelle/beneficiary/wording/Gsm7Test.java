package fr.passerelle.beneficiary.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Gsm7Test {
    @Test
    void what_the_alphabet_has_stays_as_it_is_written() {
        assertThat(Gsm7.plain("À à é è ù É : 646,52 €")).isEqualTo("A à é è ù É : 646,52 €");
    }

    @Test
    void other_signs_are_written_as_near_as_it_goes() {
        assertThat(Gsm7.plain("l’être reçu, œuvre «\u00a0là\u00a0»… — 東"))
                .isEqualTo("l'etre recu, oeuvre \" là \"... - ?");
    }

    @Test
    void a_text_takes_one_piece_up_to_160_characters_and_the_euro_counts_for_two() {
        assertThat(Gsm7.segments("a".repeat(160))).isEqualTo(1);
        assertThat(Gsm7.segments("a".repeat(161))).isEqualTo(2);
        assertThat(Gsm7.segments("a".repeat(159) + "€")).isEqualTo(2);
        assertThat(Gsm7.segments("a".repeat(307))).isEqualTo(3);
    }
}
