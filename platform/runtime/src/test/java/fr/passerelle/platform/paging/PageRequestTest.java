package fr.passerelle.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRequestTest {
    @Test
    void a_first_page_begins_below_or_above_every_id() {
        // Given
        var first = new PageRequest("doors", 10, List.of());
        var id = Ids.next().toString();
        // When / Then, in the order of the database, which is that of the text
        assertThat(first.afterId().toString()).isLessThan(id);
        assertThat(first.beforeId().toString()).isGreaterThan(id);
    }

    @Test
    void a_later_page_begins_at_the_id_that_ends_the_key() {
        // Given
        var id = Ids.next();
        var later = new PageRequest("doors", 10, List.of("2026-10-01", id.toString()));
        // When / Then
        assertThat(later.afterId()).isEqualTo(id);
        assertThat(later.beforeId()).isEqualTo(id);
    }
}
