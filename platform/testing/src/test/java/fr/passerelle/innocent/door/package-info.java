/// A feature.
@NullMarked
package fr.passerelle.innocent.door;

import org.jspecify.annotations.NullMarked;
