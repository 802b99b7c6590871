package fr.passerelle.scheduling.invitation;

import static fr.passerelle.scheduling.invitation.InvitationFixture.AT;
import static fr.passerelle.scheduling.invitation.InvitationFixture.SITE;
import static fr.passerelle.scheduling.invitation.InvitationFixture.TEN_DAYS;
import static fr.passerelle.scheduling.invitation.InvitationStatus.BOOKED;
import static fr.passerelle.scheduling.invitation.InvitationStatus.EXPIRED;
import static fr.passerelle.scheduling.invitation.InvitationStatus.LISTED;
import static fr.passerelle.scheduling.invitation.InvitationStatus.SENT;
import static fr.passerelle.scheduling.invitation.InvitationStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvitationTest {
    private enum Act {
        LISTING,
        SENDING,
        BOOKING,
        EXPIRY,
        WITHDRAWAL;

        void doneTo(Invitation invitation) {
            switch (this) {
                case LISTING -> invitation.waitFor(ListingReason.CAPACITE_ATTEINTE, AT);
                case SENDING -> invitation.send(SITE, TEN_DAYS, AT);
                case BOOKING -> invitation.book();
                case EXPIRY -> invitation.expire();
                case WITHDRAWAL -> invitation.withdraw();
            }
        }
    }

    private static final Map<InvitationStatus, Map<Act, InvitationStatus>> ALLOWED = Map.of(
            LISTED, Map.of(Act.LISTING, LISTED, Act.SENDING, SENT, Act.BOOKING, BOOKED, Act.WITHDRAWAL, WITHDRAWN),
            SENT, Map.of(Act.BOOKING, BOOKED, Act.EXPIRY, EXPIRED, Act.WITHDRAWAL, WITHDRAWN));

    @ParameterizedTest
    @EnumSource
    void every_act_is_done_or_refused_by_its_own_code_as_the_table_says(InvitationStatus from) {
        var allowed = ALLOWED.getOrDefault(from, Map.of());
        for (var act : EnumSet.allOf(Act.class)) {
            var invitation = InvitationFixture.in(from);
            var refusal = catchThrowableOfType(Refusal.class, () -> act.doneTo(invitation));
            if (allowed.containsKey(act)) {
                assertThat(refusal).as("%s from %s", act, from).isNull();
                assertThat(invitation.statusOn(LocalDate.parse("2026-03-02"))).isEqualTo(allowed.get(act));
            } else {
                assertThat(refusal.code())
                        .isEqualTo("invitation-" + act.name().toLowerCase(Locale.ROOT) + "-not-allowed");
                assertThat(invitation.statusOn(LocalDate.parse("2026-03-02"))).isEqualTo(from);
            }
        }
    }

    @Test
    void a_promise_holds_through_its_last_day_and_is_over_the_day_after() {
        // Given
        var invitation = InvitationFixture.in(SENT);
        // Then
        assertThat(invitation.statusOn(LocalDate.parse("2026-03-12"))).isEqualTo(SENT);
        assertThat(invitation.isOpenOn(LocalDate.parse("2026-03-12"))).isTrue();
        assertThat(invitation.statusOn(LocalDate.parse("2026-03-13"))).isEqualTo(EXPIRED);
        assertThat(invitation.isOpenOn(LocalDate.parse("2026-03-13"))).isFalse();
    }

    @Test
    void whoever_waits_is_told_why_until_a_seat_is_promised() {
        // Given
        var invitation = InvitationFixture.listed();
        // When
        invitation.waitFor(ListingReason.PLANNING_NON_NEGOCIE, AT);
        // Then
        assertThat(invitation.reason()).contains(ListingReason.PLANNING_NON_NEGOCIE);
        invitation.send(SITE, TEN_DAYS, AT);
        assertThat(invitation.reason()).isEmpty();
        assertThat(invitation.expiresOn()).contains(LocalDate.parse("2026-03-12"));
    }
}
