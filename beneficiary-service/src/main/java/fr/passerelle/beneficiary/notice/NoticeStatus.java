package fr.passerelle.beneficiary.notice;

import java.util.Set;

/// Where a notice stands; the only place that allows or refuses a step.
public enum NoticeStatus {
    /// a mail or text message waits for its sending or its next try
    TO_SEND,
    /// a letter waits to be printed and handed over
    TO_PRINT,
    DELIVERED,
    /// it is not written any more: the person died
    WITHHELD;

    Set<NoticeStatus> next() {
        return switch (this) {
            case TO_SEND -> Set.of(DELIVERED, TO_PRINT, WITHHELD);
            case TO_PRINT -> Set.of(DELIVERED, WITHHELD);
            case DELIVERED, WITHHELD -> Set.of();
        };
    }
}
