/// Freins in PostgreSQL.
@NullMarked
package fr.passerelle.contract.frein.persistence;

import org.jspecify.annotations.NullMarked;
