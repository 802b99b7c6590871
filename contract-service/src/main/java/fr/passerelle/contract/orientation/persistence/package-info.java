/// Orientations in PostgreSQL.
@NullMarked
package fr.passerelle.contract.orientation.persistence;

import org.jspecify.annotations.NullMarked;
