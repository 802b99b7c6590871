/// Rights and their counters in PostgreSQL.
@NullMarked
package fr.passerelle.reporting.rsaright.persistence;

import org.jspecify.annotations.NullMarked;
