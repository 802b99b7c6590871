/// Two files that become one, and two again: rows follow the person, by the rules of
/// `db/person-columns.txt` (ADR-0017).
@NullMarked
package fr.passerelle.platform.merge;

import org.jspecify.annotations.NullMarked;
