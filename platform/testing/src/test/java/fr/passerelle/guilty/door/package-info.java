/// Guilty feature.
@NullMarked
package fr.passerelle.guilty.door;

import org.jspecify.annotations.NullMarked;
