package fr.passerelle.beneficiary.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Notices without a database, for use cases alone.
final class InMemoryNotices implements Notices {
    private final Map<UUID, Notice> notices = new LinkedHashMap<>();
    private final List<NoticeAttempt> attempts = new ArrayList<>();

    @Override
    public void add(Notice notice) {
        notices.put(notice.id(), notice);
    }

    @Override
    public Optional<Notice> byId(UUID id) {
        return Optional.ofNullable(notices.get(id));
    }

    @Override
    public boolean isAnswered(UUID requestId) {
        return notices.values().stream()
                .anyMatch(notice -> notice.requestId().filter(requestId::equals).isPresent());
    }

    @Override
    public Optional<Notice> takeDue(Instant now) {
        return notices.values().stream()
                .filter(notice -> notice.status() == NoticeStatus.TO_SEND)
                .filter(notice -> !notice.dueAt().isAfter(now))
                .min(Comparator.comparing(Notice::dueAt));
    }

    @Override
    public List<Notice> waitingFor(UUID personId) {
        return notices.values().stream()
                .filter(notice -> notice.personId().equals(personId))
                .filter(notice -> notice.status().next().contains(NoticeStatus.WITHHELD))
                .toList();
    }

    @Override
    public void keep(NoticeAttempt attempt) {
        attempts.add(attempt);
    }

    @Override
    public List<NoticeAttempt> attemptsOf(UUID noticeId) {
        return attempts.stream()
                .filter(attempt -> attempt.noticeId().equals(noticeId))
                .toList();
    }

    @Override
    public void flush() {
        // nothing is held back here
    }

    @Override
    public Set<String> departementsWithDue(Instant now) {
        return takeDue(now).stream().map(Notice::departement).collect(Collectors.toSet());
    }
}
