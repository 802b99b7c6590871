package fr.passerelle.platform.paging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Which page is asked for.
///
/// @param list name of the list, for example `beneficiaries`; a cursor of another list is refused
/// @param limit items at most
/// @param after values of the sort key of the last item of the page before; empty for the first page
public record PageRequest(String list, int limit, List<String> after) {
    private static final UUID LEAST = new UUID(0, 0);
    private static final UUID GREATEST = new UUID(-1, -1);

    public PageRequest {
        after = List.copyOf(after);
    }

    public boolean isFirst() {
        return after.isEmpty();
    }

    /// The id to read on from in a list whose sort key ends with an id, ascending: below every id for the first page.
    public UUID afterId() {
        return isFirst() ? LEAST : UUID.fromString(after.getLast());
    }

    /// The same in a list that shows the latest first: above every id for the first page.
    public UUID beforeId() {
        return isFirst() ? GREATEST : UUID.fromString(after.getLast());
    }

    /// The instant to read on from in a list whose sort key begins with one, ascending.
    public Instant afterInstant() {
        return isFirst() ? Instant.EPOCH : Instant.parse(after.getFirst());
    }

    /// How many rows to read: one more than shown tells whether there is a next page, without a count.
    public int rows() {
        return limit + 1;
    }

    <T> List<T> shown(List<T> rows) {
        return rows.subList(0, Math.min(limit, rows.size()));
    }

    <T> boolean hasNext(List<T> rows) {
        return rows.size() > limit;
    }
}
