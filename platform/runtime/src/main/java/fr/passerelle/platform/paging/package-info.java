/// Keyset pages: stable under inserts, no count, next page by Link rel=next (RFC 8288).
@NullMarked
package fr.passerelle.platform.paging;

import org.jspecify.annotations.NullMarked;
