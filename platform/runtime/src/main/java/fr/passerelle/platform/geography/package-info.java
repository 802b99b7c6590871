/// Codes of places, as the Insee writes them.
@NullMarked
package fr.passerelle.platform.geography;

import org.jspecify.annotations.NullMarked;
