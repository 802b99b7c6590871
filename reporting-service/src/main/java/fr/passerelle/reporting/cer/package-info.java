/// Contracts in force, day by day.
@NullMarked
package fr.passerelle.reporting.cer;

import org.jspecify.annotations.NullMarked;
