/// How big files, methods, constructors and packages may grow, read from the sources themselves.
@NullMarked
package fr.passerelle.testing.shape;

import org.jspecify.annotations.NullMarked;
