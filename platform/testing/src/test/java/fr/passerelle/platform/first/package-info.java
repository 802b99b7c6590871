/// Half of a cycle of mechanisms.
@NullMarked
package fr.passerelle.platform.first;

import org.jspecify.annotations.NullMarked;
