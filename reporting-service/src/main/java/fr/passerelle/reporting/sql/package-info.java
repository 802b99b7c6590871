/// Plain SQL in the transaction of the caller: a projection is counters, not entities.
@NullMarked
package fr.passerelle.reporting.sql;

import org.jspecify.annotations.NullMarked;
