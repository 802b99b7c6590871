package fr.passerelle.beneficiary.notice;

import static fr.passerelle.beneficiary.notice.NoticeStatus.DELIVERED;
import static fr.passerelle.beneficiary.notice.NoticeStatus.TO_PRINT;
import static fr.passerelle.beneficiary.notice.NoticeStatus.TO_SEND;
import static fr.passerelle.beneficiary.notice.NoticeStatus.WITHHELD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeStatusTest {
    private static final Map<NoticeStatus, Set<NoticeStatus>> ALLOWED =
            Map.of(TO_SEND, Set.of(DELIVERED, TO_PRINT, WITHHELD), TO_PRINT, Set.of(DELIVERED, WITHHELD));

    @ParameterizedTest
    @EnumSource
    void every_step_is_allowed_or_refused_as_the_table_says(NoticeStatus from) {
        for (var to : EnumSet.allOf(NoticeStatus.class)) {
            assertThat(from.next().contains(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
