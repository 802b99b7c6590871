/// Paths that broke, and whether they went on.
@NullMarked
package fr.passerelle.reporting.rupture;

import org.jspecify.annotations.NullMarked;
