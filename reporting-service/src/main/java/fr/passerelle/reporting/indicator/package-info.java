/// What each figure means: definitions as data, with a version.
@NullMarked
package fr.passerelle.reporting.indicator;

import org.jspecify.annotations.NullMarked;
