/// Counters that move with each fact, so that an answer reads as many rows as it shows.
@NullMarked
package fr.passerelle.reporting.tally;

import org.jspecify.annotations.NullMarked;
