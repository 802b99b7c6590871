/// The other half of a cycle.
@NullMarked
package fr.passerelle.guilty.lamp;

import org.jspecify.annotations.NullMarked;
