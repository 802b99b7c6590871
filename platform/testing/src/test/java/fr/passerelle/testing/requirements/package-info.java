@NullMarked
package fr.passerelle.testing.requirements;

import org.jspecify.annotations.NullMarked;
