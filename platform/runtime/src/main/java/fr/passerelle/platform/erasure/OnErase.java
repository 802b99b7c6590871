package fr.passerelle.platform.erasure;

import fr.passerelle.platform.person.PersonColumn;
import java.util.Locale;

/// What becomes of the rows of a person who is erased.
enum OnErase {
    /// They are deleted, and what hangs on them with them.
    ROW,
    /// They stay, for what they count or hold open, under an id that is nobody's.
    PSEUDONYM,
    /// They are deleted where the person is one of several ids.
    ANY,
    /// They are deleted where the person's id stands anywhere in a document.
    TEXT,
    /// They stay as the law wants of an audit, under an id that is nobody's; only a function may change them.
    AUDIT,
    /// Nothing of a person stands there, or it goes with another row.
    NONE;

    static OnErase of(PersonColumn column) {
        return column.setting("erase")
                .map(rule -> valueOf(rule.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new IllegalStateException("no rule erase: for " + column.name()));
    }
}
