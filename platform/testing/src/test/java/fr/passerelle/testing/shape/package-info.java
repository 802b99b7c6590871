@NullMarked
package fr.passerelle.testing.shape;

import org.jspecify.annotations.NullMarked;
