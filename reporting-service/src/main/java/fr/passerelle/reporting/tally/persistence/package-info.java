/// The counters in PostgreSQL, and how everything counted is emptied before it is counted again.
@NullMarked
package fr.passerelle.reporting.tally.persistence;

import org.jspecify.annotations.NullMarked;
