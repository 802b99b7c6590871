/// Plannings, in PostgreSQL.
@NullMarked
package fr.passerelle.scheduling.planning.persistence;

import org.jspecify.annotations.NullMarked;
