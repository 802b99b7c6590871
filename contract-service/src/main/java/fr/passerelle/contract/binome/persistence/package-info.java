/// Binômes in PostgreSQL.
@NullMarked
package fr.passerelle.contract.binome.persistence;

import org.jspecify.annotations.NullMarked;
