package fr.passerelle.beneficiary.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.Settings;
import fr.passerelle.beneficiary.person.ContactDetails;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendNoticeTest {
    private static final Instant AT = Instant.parse("2026-09-30T10:00:00Z");
    private static final UUID PERSON = UUID.fromString("01999999-0000-7000-8000-000000000001");

    private final InMemoryNotices notices = new InMemoryNotices();
    private final List<NoticeEvent> announced = new ArrayList<>();
    private @Nullable String mailAddress = "sophie@example.org";
    private @Nullable String mobile;
    private boolean isKnown = true;
    private boolean forGood;
    private @Nullable String refusal;
    private @Nullable UUID unreadable;
    private int sent;

    @Test
    void S000_10_a_mail_that_leaves_is_delivered_and_announced_with_its_delay() {
        // Given
        var notice = notice();
        // When
        var worked = sendNotice(AT.plusSeconds(1)).next();
        // Then
        assertThat(worked).isTrue();
        assertThat(notice.status()).isEqualTo(NoticeStatus.DELIVERED);
        assertThat(announced)
                .containsExactly(new NoticeEvent.Delivered(
                        notice.id(),
                        PERSON,
                        "92",
                        NoticeTemplate.RSA_OPENING,
                        NoticeChannel.EMAIL,
                        AT,
                        AT.plusSeconds(1),
                        null));
    }

    @Test
    void a_mail_that_does_not_leave_is_tried_again_later_and_announces_nothing() {
        // Given
        var notice = notice();
        refusal = "smtp-refused";
        // When
        sendNotice(AT).next();
        // Then
        assertThat(notice.status()).isEqualTo(NoticeStatus.TO_SEND);
        assertThat(notice.dueAt()).isEqualTo(AT.plusSeconds(10));
        assertThat(sendNotice(AT).next()).as("it waits").isFalse();
        assertThat(announced).isEmpty();
    }

    @Test
    void a_mail_given_up_becomes_a_letter_to_print_so_that_the_person_is_told_all_the_same() {
        // Given
        var notice = notice();
        refusal = "smtp-refused";
        // When
        for (var at = AT; notice.status() == NoticeStatus.TO_SEND; at = notice.dueAt()) {
            sendNotice(at).next();
        }
        // Then
        assertThat(notice.attempts()).isEqualTo(3);
        assertThat(notice.status()).isEqualTo(NoticeStatus.TO_PRINT);
        assertThat(notice.channel()).isEqualTo(NoticeChannel.LETTER);
        assertThat(announced)
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeEvent.Failed.class,
                        failed -> assertThat(failed.reasonCode()).isEqualTo("smtp-refused"));
    }

    @Test
    void a_person_whose_mail_address_is_gone_gets_a_letter() {
        // Given
        var notice = notice();
        mailAddress = null;
        // When
        sendNotice(AT).next();
        // Then
        assertThat(notice.status()).isEqualTo(NoticeStatus.TO_PRINT);
        assertThat(sent).isZero();
    }

    @Test
    void a_person_who_is_no_longer_known_holds_back_no_other() {
        // Given
        notice();
        notice("01999999-0000-7000-8000-00000000000b");
        isKnown = false;
        // When
        var sending = sendNotice(AT);
        // Then
        assertThat(sending.next()).isTrue();
        assertThat(sending.next()).isTrue();
        assertThat(sending.next()).isFalse();
        assertThat(announced).hasSize(2).allMatch(NoticeEvent.Failed.class::isInstance);
    }

    @Test
    void a_mail_that_cannot_be_rendered_holds_back_no_other_and_becomes_a_letter_in_the_end() {
        // Given
        var bad = notice();
        unreadable = bad.id();
        var good = notice("01999999-0000-7000-8000-00000000000b");
        // When
        for (var at = AT; bad.status() == NoticeStatus.TO_SEND; at = bad.dueAt()) {
            var sending = sendNotice(at);
            while (sending.next()) {
                assertThat(announced).hasSizeLessThan(3);
            }
        }
        // Then
        assertThat(good.status()).isEqualTo(NoticeStatus.DELIVERED);
        assertThat(good.deliveredAt()).as("at once").hasValue(AT);
        assertThat(bad.attempts()).isEqualTo(3);
        assertThat(bad.status()).isEqualTo(NoticeStatus.TO_PRINT);
        assertThat(announced)
                .filteredOn(NoticeEvent.Failed.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeEvent.Failed.class,
                        failed -> assertThat(failed.reasonCode()).isEqualTo("not-rendered"));
    }

    @Test
    void each_try_leaves_its_trace_with_the_reason_or_the_number_at_the_provider() {
        // Given
        mobile = "+33639980001";
        var notice = notice("01999999-0000-7000-8000-00000000000a", NoticeChannel.SMS);
        refusal = "sms-status-503";
        sendNotice(AT).next();
        refusal = null;
        // When
        sendNotice(notice.dueAt()).next();
        // Then
        assertThat(notice.status()).isEqualTo(NoticeStatus.DELIVERED);
        assertThat(notices.attemptsOf(notice.id()))
                .containsExactly(
                        new NoticeAttempt(notice.id(), "92", NoticeChannel.SMS, AT, "sms-status-503", null),
                        new NoticeAttempt(
                                notice.id(),
                                "92",
                                NoticeChannel.SMS,
                                AT.plusSeconds(10),
                                null,
                                "provider-+33639980001"));
    }

    @Test
    void what_the_provider_will_never_take_becomes_a_letter_at_once() {
        // Given
        mobile = "+33639980001";
        var notice = notice("01999999-0000-7000-8000-00000000000a", NoticeChannel.SMS);
        refusal = "sms-refused";
        forGood = true;
        // When
        sendNotice(AT).next();
        // Then
        assertThat(notice.status()).isEqualTo(NoticeStatus.TO_PRINT);
        assertThat(announced).singleElement().isInstanceOf(NoticeEvent.Failed.class);
    }

    @Test
    void a_text_message_to_somebody_without_a_mobile_number_any_more_becomes_a_letter() {
        // Given
        mobile = "+33199009292";
        var notice = notice("01999999-0000-7000-8000-00000000000a", NoticeChannel.SMS);
        // When
        sendNotice(AT).next();
        // Then
        assertThat(notice.channel()).isEqualTo(NoticeChannel.LETTER);
        assertThat(sent).isZero();
    }

    private Notice notice() {
        return notice("01999999-0000-7000-8000-00000000000a");
    }

    private Notice notice(String id) {
        return notice(id, NoticeChannel.EMAIL);
    }

    private Notice notice(String id, NoticeChannel channel) {
        var content = new NoticeContent.Opening(LocalDate.parse("2026-09-01"), new BigDecimal("651.69"), false, true);
        var notice = new Notice(UUID.fromString(id), NoticeOrder.now(PERSON, "92", channel, content, AT));
        notices.add(notice);
        return notice;
    }

    private SendNotice sendNotice(Instant at) {
        return new SendNotice(
                notices,
                _ -> isKnown ? Optional.of(sophie()) : Optional.empty(),
                this::carry,
                announced::add,
                settings(),
                Clock.fixed(at, ZoneOffset.UTC));
    }

    private Addressee sophie() {
        return new Addressee("Sophie MARTIN", new ContactDetails(mailAddress, mobile), null, List.of());
    }

    private @Nullable String carry(Notice notice, Addressee to) {
        if (notice.id().equals(unreadable)) {
            throw new IllegalStateException("no sender is set");
        }
        if (refusal != null) {
            throw forGood ? Carrier.NotSent.ever(refusal) : Carrier.NotSent.now(refusal, null);
        }
        sent++;
        return "provider-" + to.contact().mobile().orElse("mail");
    }

    private static BeneficiarySettings settings() {
        return Settings.with(Map.of("notices.attempts", "3"));
    }
}
