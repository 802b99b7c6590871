package fr.passerelle.platform.merge;

import java.util.UUID;

/// Fired in the transaction of a merge or of its reversal, once the rows stand with whom they belong to
/// now: for those who derive something from them. A method observes it with `@Observes`.
///
/// @param from who had rows that moved
/// @param to who has them now
public record PersonsMoved(String departement, UUID from, UUID to) {}
