/// Columns encrypted at rest and looked up through a keyed blind index (ADR-0005).
@NullMarked
package fr.passerelle.platform.secrecy;

import org.jspecify.annotations.NullMarked;
