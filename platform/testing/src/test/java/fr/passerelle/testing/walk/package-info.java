@NullMarked
package fr.passerelle.testing.walk;

import org.jspecify.annotations.NullMarked;
