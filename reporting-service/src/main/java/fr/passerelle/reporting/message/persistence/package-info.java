/// Messages and their counters in PostgreSQL.
@NullMarked
package fr.passerelle.reporting.message.persistence;

import org.jspecify.annotations.NullMarked;
