/// The definitions, kept with the code that counts.
@NullMarked
package fr.passerelle.reporting.indicator.persistence;

import org.jspecify.annotations.NullMarked;
